-- Oracle: 1 table. Made by Isomer from the blueprint; edit that instead.

-- Before the rows
CREATE TABLE "t" (
    "f8" VARCHAR2(128 CHAR) DEFAULT user NOT NULL
);

-- warning ISO2100 at tables/t/columns/f8
--   t.f8: Oracle takes a text without characters for NULL, and the column takes none (narrowing): '' would be refused. Let the column take NULL, or accept the loss.
