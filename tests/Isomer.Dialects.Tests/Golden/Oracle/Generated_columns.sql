-- Oracle: 1 table. Made by Isomer from the blueprint; edit that instead.

-- Before the rows
CREATE TABLE "T" (
    "A" NUMBER(10) NOT NULL,
    "B" NUMBER(10),
    "SUM" NUMBER(10) GENERATED ALWAYS AS ("A" + "B") VIRTUAL,
    "NAME" CLOB NOT NULL,
    "HASH" CLOB NOT NULL
);

-- info ISO2103 at tables/t/columns/sum
--   t.sum: Oracle computes generated columns on reading instead of storing them (representation).
-- warning ISO2031 at tables/t/columns/name
--   t.name: the formula has no form on Oracle, so the column is plain and keeps the source's values (behaviour): a formula gives no CLOB.
-- warning ISO2031 at tables/t/columns/hash
--   t.hash: the formula has no form on Oracle, so the column is plain and keeps the source's values (behaviour): a formula gives no CLOB.
