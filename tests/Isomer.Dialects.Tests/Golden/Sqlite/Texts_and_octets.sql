-- SQLite: 1 table. Made by Isomer from the blueprint; edit that instead.

-- Before the rows
CREATE TABLE "texts" (
    "s" VARCHAR(20) NOT NULL,
    "sf" CHAR(2) NOT NULL,
    "sb" VARCHAR(30) NOT NULL,
    "sx" VARCHAR(20000000) NOT NULL,
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

-- info ISO2145 at tables/texts/columns/u
--   texts.u: uuid becomes TEXT on SQLite (representation): identifiers are text of 36 characters, lower case; 6F9619FF-8B86-D011-B42D-00C04FC964FF → '6f9619ff-8b86-d011-b42d-00c04fc964ff'.
-- info ISO2147 at tables/texts/columns/j
--   texts.j: json becomes TEXT on SQLite (representation): documents are text, as they were written; {"a": 1} → '{"a": 1}'.
-- info ISO2147 at tables/texts/columns/jm
--   texts.jm: json fidelity=model becomes TEXT on SQLite (representation): documents are text, as they were written; {"a": 1} → '{"a": 1}'.
-- info ISO2151 at tables/texts/columns/x
--   texts.x: xml becomes TEXT on SQLite (representation): documents are text, as they were written; <a/> → '<a/>'.
