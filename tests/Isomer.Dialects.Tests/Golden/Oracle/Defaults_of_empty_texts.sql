-- Oracle: 1 table. Made by Isomer from the blueprint; edit that instead.

-- Before the rows
CREATE TABLE "t" (
    "e" CLOB NOT NULL,
    "v" VARCHAR2(9 CHAR)
);

-- warning ISO2030 at tables/t/columns/e
--   tables/t/columns/e: the default has no form on Oracle and is left out (unsupported): Oracle cannot say '''' without changing its meaning: an empty value is NULL there.
-- warning ISO2030 at tables/t/columns/v
--   tables/t/columns/v: the default has no form on Oracle and is left out (unsupported): Oracle cannot say '''' without changing its meaning: an empty value is NULL there.
-- warning ISO2101 at tables/t/columns/v
--   t.v: Oracle takes a text without characters for NULL (narrowing): '' is read back as NULL.
