-- Oracle: 1 table. Made by Isomer from the blueprint; edit that instead.

-- Before the rows
CREATE TABLE "t" (
    "plain" VARCHAR2(20 CHAR) NOT NULL,
    "binary" VARCHAR2(20 CHAR) NOT NULL,
    "ci" VARCHAR2(20 CHAR) NOT NULL,
    "ci_ai" VARCHAR2(20 CHAR) NOT NULL,
    "nocase" VARCHAR2(20 CHAR) NOT NULL,
    "rtrim" VARCHAR2(20 CHAR) NOT NULL
);

-- After the rows
CREATE UNIQUE INDEX "ux_binary" ON "t" ("binary");
CREATE UNIQUE INDEX "ux_ci" ON "t" ("ci");
CREATE UNIQUE INDEX "ux_ci_ai" ON "t" ("ci_ai");
CREATE UNIQUE INDEX "ux_nocase" ON "t" ("nocase");
CREATE UNIQUE INDEX "ux_plain" ON "t" ("plain");
CREATE UNIQUE INDEX "ux_rtrim" ON "t" ("rtrim");

-- warning ISO2166 at tables/t/columns/ci
--   t.ci: the collation ci has no equal on Oracle (behaviour): texts compare by each character; 'a' = 'A', true before, is false.
-- warning ISO2167 at tables/t/columns/ci_ai
--   t.ci_ai: the collation ci_ai has no equal on Oracle (behaviour): texts compare by each character; 'e' = 'É', true before, is false.
-- warning ISO2166 at tables/t/columns/nocase
--   t.nocase: the collation nocase has no equal on Oracle (behaviour): texts compare by each character; 'a' = 'A', true before, is false.
-- warning ISO2168 at tables/t/columns/rtrim
--   t.rtrim: the collation rtrim has no equal on Oracle (behaviour): texts compare by each character; 'a' = 'a ', true before, is false.
-- warning ISO2100 at tables/t/columns/plain
--   t.plain: Oracle takes a text without characters for NULL, and the column takes none (narrowing): '' would be refused. Let the column take NULL, or accept the loss.
-- warning ISO2100 at tables/t/columns/binary
--   t.binary: Oracle takes a text without characters for NULL, and the column takes none (narrowing): '' would be refused. Let the column take NULL, or accept the loss.
-- warning ISO2100 at tables/t/columns/ci
--   t.ci: Oracle takes a text without characters for NULL, and the column takes none (narrowing): '' would be refused. Let the column take NULL, or accept the loss.
-- warning ISO2100 at tables/t/columns/ci_ai
--   t.ci_ai: Oracle takes a text without characters for NULL, and the column takes none (narrowing): '' would be refused. Let the column take NULL, or accept the loss.
-- warning ISO2100 at tables/t/columns/nocase
--   t.nocase: Oracle takes a text without characters for NULL, and the column takes none (narrowing): '' would be refused. Let the column take NULL, or accept the loss.
-- warning ISO2100 at tables/t/columns/rtrim
--   t.rtrim: Oracle takes a text without characters for NULL, and the column takes none (narrowing): '' would be refused. Let the column take NULL, or accept the loss.
