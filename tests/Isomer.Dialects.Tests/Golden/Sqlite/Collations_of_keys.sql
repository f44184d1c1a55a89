-- SQLite: 1 table. Made by Isomer from the blueprint; edit that instead.

-- Before the rows
CREATE TABLE "t" (
    "plain" VARCHAR(20) NOT NULL,
    "binary" VARCHAR(20) NOT NULL,
    "ci" VARCHAR(20) NOT NULL,
    "ci_ai" VARCHAR(20) NOT NULL,
    "nocase" VARCHAR(20) NOT NULL COLLATE NOCASE,
    "rtrim" VARCHAR(20) NOT NULL COLLATE RTRIM
);

-- After the rows
CREATE UNIQUE INDEX "ux_binary" ON "t" ("binary");
CREATE UNIQUE INDEX "ux_ci" ON "t" ("ci");
CREATE UNIQUE INDEX "ux_ci_ai" ON "t" ("ci_ai");
CREATE UNIQUE INDEX "ux_nocase" ON "t" ("nocase");
CREATE UNIQUE INDEX "ux_plain" ON "t" ("plain");
CREATE UNIQUE INDEX "ux_rtrim" ON "t" ("rtrim");

-- warning ISO2166 at tables/t/columns/ci
--   t.ci: the collation ci has no equal on SQLite (behaviour): texts compare by each character; 'a' = 'A', true before, is false.
-- warning ISO2167 at tables/t/columns/ci_ai
--   t.ci_ai: the collation ci_ai has no equal on SQLite (behaviour): texts compare by each character; 'e' = 'É', true before, is false.
