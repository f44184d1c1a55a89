-- SQLite: 1 table. Made by Isomer from the blueprint; edit that instead.

-- Before the rows
CREATE TABLE "t" (
    "a" INTEGER NOT NULL,
    "b" INTEGER,
    "sum" INTEGER GENERATED ALWAYS AS ("a" + "b") STORED,
    "name" TEXT NOT NULL GENERATED ALWAYS AS (coalesce("b", "a") || 'x') VIRTUAL,
    "hash" TEXT NOT NULL
);

-- warning ISO2031 at tables/t/columns/hash
--   t.hash: the formula has no form on SQLite, so the column is plain and keeps the source's values (behaviour): it is PostgreSQL's own text.
