-- SQLite: 1 table. Made by Isomer from the blueprint; edit that instead.

-- Before the rows
CREATE TABLE "t" (
    "s0" VARCHAR(20) NOT NULL,
    CONSTRAINT "uq0" UNIQUE ("s0")
);

-- warning ISO2166 at tables/t/columns/s0
--   t.s0: the collation ci has no equal on SQLite (behaviour): texts compare by each character; 'a' = 'A', true before, is false.
