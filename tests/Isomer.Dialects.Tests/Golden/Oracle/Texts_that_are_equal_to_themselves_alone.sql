-- Oracle: 1 table. Made by Isomer from the blueprint; edit that instead.

-- Before the rows
CREATE TABLE "t" (
    "s0" VARCHAR2(20 CHAR) NOT NULL,
    "s1" VARCHAR2(20 CHAR) NOT NULL,
    "s2" VARCHAR2(1000 CHAR) NOT NULL
);

-- After the rows
ALTER TABLE "t" ADD CONSTRAINT "uq0" UNIQUE ("s0");
ALTER TABLE "t" ADD CONSTRAINT "uq1" UNIQUE ("s1");
ALTER TABLE "t" ADD CONSTRAINT "uq2" UNIQUE ("s2");

-- warning ISO2065 at tables/t/columns/s2
--   t.s2: text collation=binary becomes VARCHAR2(1000 CHAR) on Oracle, where a key has 6360 bytes (narrowing): a text of 1001 characters would not fit. Give the column a length in the mapping, or accept the loss.
-- warning ISO2100 at tables/t/columns/s0
--   t.s0: Oracle takes a text without characters for NULL, and the column takes none (narrowing): '' would be refused. Let the column take NULL, or accept the loss.
-- warning ISO2100 at tables/t/columns/s1
--   t.s1: Oracle takes a text without characters for NULL, and the column takes none (narrowing): '' would be refused. Let the column take NULL, or accept the loss.
-- warning ISO2100 at tables/t/columns/s2
--   t.s2: Oracle takes a text without characters for NULL, and the column takes none (narrowing): '' would be refused. Let the column take NULL, or accept the loss.
