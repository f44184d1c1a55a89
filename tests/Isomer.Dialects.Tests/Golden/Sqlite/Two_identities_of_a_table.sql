-- SQLite: 1 table. Made by Isomer from the blueprint; edit that instead.

-- Before the rows
CREATE TABLE "t" (
    "id" INTEGER NOT NULL PRIMARY KEY AUTOINCREMENT,
    "line" INTEGER NOT NULL
);

-- warning ISO2040 at tables/t/columns/line
--   t.line: SQLite numbers only the single integer column of a primary key, so new rows must bring a value (behaviour).
