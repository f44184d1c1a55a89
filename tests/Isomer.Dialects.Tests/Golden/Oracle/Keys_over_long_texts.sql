-- Oracle: 1 table. Made by Isomer from the blueprint; edit that instead.

-- Before the rows
CREATE TABLE "t" (
    "s" VARCHAR2(1000 CHAR) NOT NULL,
    "t" VARCHAR2(1000 CHAR) NOT NULL,
    "o" RAW(2000) NOT NULL
);

-- After the rows
ALTER TABLE "t" ADD CONSTRAINT "uq_o" UNIQUE ("o");
ALTER TABLE "t" ADD CONSTRAINT "uq_s" UNIQUE ("s");
ALTER TABLE "t" ADD CONSTRAINT "uq_t" UNIQUE ("t");

-- warning ISO2065 at tables/t/columns/o
--   t.o: blob becomes RAW(2000) on Oracle, where a key has 6360 bytes (narrowing): 2001 bytes would not fit. Give the column a length in the mapping, or accept the loss.
-- warning ISO2065 at tables/t/columns/s
--   t.s: string(5000) becomes VARCHAR2(1000 CHAR) on Oracle, where a key has 6360 bytes (narrowing): a text of 1001 characters would not fit. Give the column a length in the mapping, or accept the loss.
-- warning ISO2065 at tables/t/columns/t
--   t.t: text becomes VARCHAR2(1000 CHAR) on Oracle, where a key has 6360 bytes (narrowing): a text of 1001 characters would not fit. Give the column a length in the mapping, or accept the loss.
-- warning ISO2100 at tables/t/columns/s
--   t.s: Oracle takes a text without characters for NULL, and the column takes none (narrowing): '' would be refused. Let the column take NULL, or accept the loss.
-- warning ISO2100 at tables/t/columns/t
--   t.t: Oracle takes a text without characters for NULL, and the column takes none (narrowing): '' would be refused. Let the column take NULL, or accept the loss.
-- warning ISO2100 at tables/t/columns/o
--   t.o: Oracle takes a value without octets for NULL, and the column takes none (narrowing): '' would be refused. Let the column take NULL, or accept the loss.
