-- SQLite: 2 tables. Made by Isomer from the blueprint; edit that instead.

-- Before the rows
CREATE TABLE "keyless" (
    "n" INTEGER NOT NULL
);
CREATE TABLE "lines" (
    "k" VARCHAR(5) NOT NULL,
    "line" INTEGER NOT NULL,
    PRIMARY KEY ("k")
);

-- warning ISO2040 at tables/keyless/columns/n
--   keyless.n: SQLite numbers only the single integer column of a primary key, so new rows must bring a value (behaviour).
-- warning ISO2040 at tables/lines/columns/line
--   lines.line: SQLite numbers only the single integer column of a primary key, so new rows must bring a value (behaviour).
