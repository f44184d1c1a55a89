-- Oracle: 1 table. Made by Isomer from the blueprint; edit that instead.

-- Before the rows
CREATE TABLE "t" (
    "s0" VARCHAR2(20 CHAR) NOT NULL
);

-- After the rows
ALTER TABLE "t" ADD CONSTRAINT "uq0" UNIQUE ("s0");

-- warning ISO2168 at tables/t/columns/s0
--   t.s0: the collation rtrim has no equal on Oracle (behaviour): texts compare by each character; 'a' = 'a ', true before, is false.
-- warning ISO2100 at tables/t/columns/s0
--   t.s0: Oracle takes a text without characters for NULL, and the column takes none (narrowing): '' would be refused. Let the column take NULL, or accept the loss.
