-- SQLite: 1 table. Made by Isomer from the blueprint; edit that instead.

-- Before the rows
CREATE TABLE "t" (
    "a" INTEGER NOT NULL,
    "b" INTEGER NOT NULL
);

-- info ISO2071 at tables/t
--   t: SQLite holds no comments (unsupported): 3 left out.
