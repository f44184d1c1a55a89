-- SQLite: 1 table. Made by Isomer from the blueprint; edit that instead.

-- Before the rows
CREATE TABLE "t" (
    "a" INTEGER,
    "b" VARCHAR(20) NOT NULL,
    "c" TEXT NOT NULL,
    "n" INTEGER NOT NULL,
    "words" VARCHAR(200) NOT NULL,
    "doc" TEXT NOT NULL,
    "tags" TEXT NOT NULL,
    "area" TEXT NOT NULL
);

-- After the rows
CREATE INDEX "i_first" ON "t" ("a");
CREATE INDEX "i_last" ON "t" ("a" DESC, "b");

-- info ISO2136 at tables/t/columns/c
--   t.c: timestamp(6) becomes TEXT on SQLite (representation): times are text, YYYY-MM-DD HH:MM:SS with the declared fraction digits; 2024-01-31 09:30:00 → '2024-01-31 09:30:00'.
-- info ISO2147 at tables/t/columns/doc
--   t.doc: json fidelity=text becomes TEXT on SQLite (representation): documents are text, as they were written; {"a": 1} → '{"a": 1}'.
-- info ISO2156 at tables/t/columns/tags
--   t.tags: array<text> becomes TEXT on SQLite (representation): elements are one text; {1,2} → '{1,2}'.
-- info ISO2161 at tables/t/columns/area
--   t.area: other(postgresql:box) becomes TEXT on SQLite (representation): values are text, as their own engine writes them, without the type's operators; a value → the text that its own engine writes for it.
-- info ISO2051 at tables/t/indexes/i_first
--   tables/t/indexes/i_first: SQLite builds the index without the order of NULLs (representation).
-- info ISO2051 at tables/t/indexes/i_last
--   tables/t/indexes/i_last: SQLite builds the index without the order of NULLs (representation).
