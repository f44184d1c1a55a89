-- Oracle: 1 table. Made by Isomer from the blueprint; edit that instead.

-- Before the rows
CREATE TABLE "t" (
    "s" VARCHAR2(10 CHAR),
    "code" VARCHAR2(10 CHAR) GENERATED ALWAYS AS (upper("s")) VIRTUAL
);

-- After the rows
CREATE UNIQUE INDEX "ux_code" ON "t" ("code");

-- warning ISO2101 at tables/t/columns/s
--   t.s: Oracle takes a text without characters for NULL (narrowing): '' is read back as NULL.
-- info ISO2103 at tables/t/columns/code
--   t.code: Oracle computes generated columns on reading instead of storing them (representation).
-- warning ISO2107 at tables/t/indexes/ux_code
--   tables/t/indexes/ux_code: Oracle takes an empty value for NULL, and many NULLs stand in a unique key (behaviour): two rows with '', refused before, are taken.
