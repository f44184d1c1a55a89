-- SQLite: 1 table. Made by Isomer from the blueprint; edit that instead.

-- Before the rows
CREATE TABLE "t" (
    "k" INTEGER NOT NULL PRIMARY KEY,
    "v" INTEGER NOT NULL
);

-- info ISO2070 at tables/t
--   t: SQLite holds the partitions as one table (representation).
