-- SQLite: 1 table. Made by Isomer from the blueprint; edit that instead.

-- Before the rows
CREATE TABLE "t" (
    "a" TEXT NOT NULL,
    "b" TEXT NOT NULL,
    "c" BIGINT NOT NULL,
    "d" DATETIME NOT NULL
);

-- info ISO2114 at tables/t/columns/b
--   t.b: money(19,2) becomes TEXT on SQLite (representation): decimals are text, exact to the last digit, which sorts by its characters, and arithmetic needs a cast; 9.5 → '9.5', which sorts after '10.5'.
