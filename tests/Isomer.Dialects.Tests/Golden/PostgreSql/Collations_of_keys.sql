-- PostgreSQL: 1 table. Made by Isomer from the blueprint; edit that instead.

-- Before the rows
CREATE TABLE "t" (
    "plain" character varying(20) NOT NULL,
    "binary" character varying(20) COLLATE "C" NOT NULL,
    "ci" character varying(20) NOT NULL,
    "ci_ai" character varying(20) NOT NULL,
    "nocase" character varying(20) NOT NULL,
    "rtrim" character varying(20) NOT NULL
);

-- After the rows
CREATE UNIQUE INDEX "ux_binary" ON "t" ("binary");
CREATE UNIQUE INDEX "ux_ci" ON "t" ("ci");
CREATE UNIQUE INDEX "ux_ci_ai" ON "t" ("ci_ai");
CREATE UNIQUE INDEX "ux_nocase" ON "t" ("nocase");
CREATE UNIQUE INDEX "ux_plain" ON "t" ("plain");
CREATE UNIQUE INDEX "ux_rtrim" ON "t" ("rtrim");

-- warning ISO2166 at tables/t/columns/ci
--   t.ci: the collation ci has no equal on PostgreSQL (behaviour): texts compare by each character; 'a' = 'A', true before, is false.
-- warning ISO2167 at tables/t/columns/ci_ai
--   t.ci_ai: the collation ci_ai has no equal on PostgreSQL (behaviour): texts compare by each character; 'e' = 'É', true before, is false.
-- warning ISO2166 at tables/t/columns/nocase
--   t.nocase: the collation nocase has no equal on PostgreSQL (behaviour): texts compare by each character; 'a' = 'A', true before, is false.
-- warning ISO2168 at tables/t/columns/rtrim
--   t.rtrim: the collation rtrim has no equal on PostgreSQL (behaviour): texts compare by each character; 'a' = 'a ', true before, is false.
