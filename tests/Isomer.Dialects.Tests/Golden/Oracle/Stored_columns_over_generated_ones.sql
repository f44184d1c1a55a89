-- Oracle: 1 table. Made by Isomer from the blueprint; edit that instead.

-- Before the rows
CREATE TABLE "t" (
    "a" NUMBER(10) NOT NULL,
    "b" NUMBER(19) GENERATED ALWAYS AS ("a" * 2) VIRTUAL,
    "c" NUMBER(19)
);

-- info ISO2103 at tables/t/columns/b
--   t.b: Oracle computes generated columns on reading instead of storing them (representation).
-- warning ISO2031 at tables/t/columns/c
--   t.c: the formula has no form on Oracle, so the column is plain and keeps the source's values (behaviour): it uses b, which is generated itself.
