-- SQLite: 1 table. Made by Isomer from the blueprint; edit that instead.

-- Before the rows
CREATE TABLE "t" (
    "id" INTEGER NOT NULL PRIMARY KEY AUTOINCREMENT
);

-- info ISO2041 at tables/t/columns/id
--   t.id: SQLite has no identity that refuses given values (behaviour).
