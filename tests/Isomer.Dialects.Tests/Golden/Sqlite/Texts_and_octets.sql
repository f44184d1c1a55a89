-- SQLite: 1 table. Made by Isomer from the blueprint; edit that instead.

-- Before the rows
CREATE TABLE "texts" (
    "s" VARCHAR(20) NOT NULL,
    "sf" CHAR(2) NOT NULL,
    "sb" VARCHAR(30) NOT NULL,
    "sx" VARCHAR(20000000) NOT NULL,
    "ci" VARCHAR(20) NOT NULL,
    "bin" TEXT NOT NULL,
    "t" TEXT NOT NULL,
    "bn" BLOB NOT NULL,
    "bf" BLOB NOT NULL,
    "bl" BLOB NOT NULL,
    "u" TEXT NOT NULL,
    "j" TEXT NOT NULL,
    "jm" TEXT NOT NULL,
    "x" TEXT NOT NULL
);

-- warning ISO2004 at tables/texts/columns/ci
--   texts.ci: the collation ci has no equal on SQLite (behaviour): 'a' and 'A' are two values.
-- info ISO2001 at tables/texts/columns/u
--   texts.u: uuid becomes TEXT on SQLite (representation): identifiers are text of 36 characters, lower case.
-- info ISO2001 at tables/texts/columns/j
--   texts.j: json becomes TEXT on SQLite (representation): documents are text.
-- info ISO2001 at tables/texts/columns/jm
--   texts.jm: json fidelity=model becomes TEXT on SQLite (representation): documents are text.
-- info ISO2001 at tables/texts/columns/x
--   texts.x: xml becomes TEXT on SQLite (representation): documents are text.
