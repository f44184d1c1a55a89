-- PostgreSQL: 1 table. Made by Isomer from the blueprint; edit that instead.

-- Before the rows
CREATE TABLE "t" (
    "a" integer NOT NULL,
    "b" bigint GENERATED ALWAYS AS (a * 2) STORED,
    "c" bigint
);

-- warning ISO2031 at tables/t/columns/c
--   t.c: the formula has no form on PostgreSQL, so the column is plain and keeps the source's values (behaviour): it uses b, which is generated itself.
