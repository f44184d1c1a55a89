-- SQLite: 1 table. Made by Isomer from the blueprint; edit that instead.

-- Before the rows
CREATE TABLE "t" (
    "a" TEXT NOT NULL,
    "b" TEXT NOT NULL,
    "c" BIGINT NOT NULL,
    "d" DATETIME NOT NULL
);

-- info ISO2001 at tables/t/columns/b
--   t.b: money(19,2) becomes TEXT on SQLite (representation): numbers are text, exact; arithmetic needs a cast.
