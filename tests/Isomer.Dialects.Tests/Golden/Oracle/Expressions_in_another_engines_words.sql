-- Oracle: 1 table. Made by Isomer from the blueprint; edit that instead.

-- Before the rows
CREATE TABLE "T" (
    "A" NUMBER(10) NOT NULL,
    "CODE" VARCHAR2(10 CHAR) NOT NULL,
    "F" CLOB NOT NULL,
    "HASH" CLOB NOT NULL
);

-- warning ISO2100 at tables/t/columns/code
--   t.code: Oracle takes a text without characters for NULL, and the column takes none (narrowing): '' would be refused. Let the column take NULL, or accept the loss.
-- warning ISO2030 at tables/t/columns/f
--   tables/t/columns/f: the default has no form on Oracle and is left out (unsupported): it is PostgreSQL's own text.
-- warning ISO2031 at tables/t/columns/hash
--   t.hash: the formula has no form on Oracle, so the column is plain and keeps the source's values (behaviour): a formula gives no CLOB.
-- warning ISO2030 at tables/t/checks/c_native
--   tables/t/checks/c_native: the check has no form on Oracle and is left out (unsupported): it is PostgreSQL's own text.
