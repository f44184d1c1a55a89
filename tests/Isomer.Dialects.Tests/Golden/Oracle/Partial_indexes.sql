-- Oracle: 1 table. Made by Isomer from the blueprint; edit that instead.

-- Before the rows
CREATE TABLE "t" (
    "a" NUMBER(10),
    "b" VARCHAR2(20 CHAR) NOT NULL,
    "c" TIMESTAMP(6) NOT NULL,
    "n" NUMBER(10) NOT NULL,
    "words" VARCHAR2(200 CHAR) NOT NULL,
    "doc" CLOB NOT NULL,
    "tags" CLOB NOT NULL,
    "area" CLOB NOT NULL
);

-- After the rows
CREATE INDEX "i_dear" ON "t" ("c");

-- info ISO2147 at tables/t/columns/doc
--   t.doc: json fidelity=text becomes CLOB on Oracle (representation): documents are text, as they were written; {"a": 1} → '{"a": 1}'.
-- info ISO2156 at tables/t/columns/tags
--   t.tags: array<text> becomes CLOB on Oracle (representation): elements are one text; {1,2} → '{1,2}'.
-- info ISO2161 at tables/t/columns/area
--   t.area: other(postgresql:box) becomes CLOB on Oracle (representation): values are text, as their own engine writes them, without the type's operators; a value → the text that its own engine writes for it.
-- warning ISO2100 at tables/t/columns/b
--   t.b: Oracle takes a text without characters for NULL, and the column takes none (narrowing): '' would be refused. Let the column take NULL, or accept the loss.
-- warning ISO2100 at tables/t/columns/words
--   t.words: Oracle takes a text without characters for NULL, and the column takes none (narrowing): '' would be refused. Let the column take NULL, or accept the loss.
-- info ISO2051 at tables/t/indexes/i_dear
--   tables/t/indexes/i_dear: Oracle builds the index without its filter (representation).
