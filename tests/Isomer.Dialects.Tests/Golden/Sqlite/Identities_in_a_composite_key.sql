-- SQLite: 1 table. Made by Isomer from the blueprint; edit that instead.

-- Before the rows
CREATE TABLE "t" (
    "n" INTEGER NOT NULL,
    "k" VARCHAR(5) NOT NULL,
    PRIMARY KEY ("n", "k")
);

-- warning ISO2040 at tables/t/columns/n
--   t.n: SQLite numbers only the single integer column of a primary key, so new rows must bring a value (behaviour).
