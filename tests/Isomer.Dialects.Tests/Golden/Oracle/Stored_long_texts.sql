-- Oracle: 1 table. Made by Isomer from the blueprint; edit that instead.

-- Before the rows
CREATE TABLE "t" (
    "s" CLOB,
    "twice" CLOB
);

-- warning ISO2031 at tables/t/columns/twice
--   t.twice: the formula has no form on Oracle, so the column is plain and keeps the source's values (behaviour): a formula gives no CLOB.
