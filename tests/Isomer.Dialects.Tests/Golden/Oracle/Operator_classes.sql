-- Oracle: 1 table. Made by Isomer from the blueprint; edit that instead.

-- Before the rows
CREATE TABLE "T" (
    "A" NUMBER(10),
    "B" VARCHAR2(20 CHAR) NOT NULL,
    "C" TIMESTAMP(6) NOT NULL,
    "N" NUMBER(10) NOT NULL,
    "WORDS" VARCHAR2(200 CHAR) NOT NULL,
    "DOC" CLOB NOT NULL,
    "TAGS" CLOB NOT NULL,
    "AREA" CLOB NOT NULL
);

-- After the rows
CREATE INDEX "I_PATTERN" ON "T" ("B");

-- warning ISO2130 at tables/t/columns/c
--   t.c: timestamp(6) becomes TIMESTAMP(6) on Oracle (narrowing): a date is a day of the calendar there; infinity is refused. Give the column another type in the mapping, set a policy, or accept the loss.
-- info ISO2131 at tables/t/columns/c
--   t.c: timestamp(6) becomes TIMESTAMP(6) on Oracle (narrowing): its years begin later, or end earlier; 4713-03-15 BC is refused. Give the column another type in the mapping, set a policy, or accept the loss.
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
-- info ISO2051 at tables/t/indexes/i_pattern
--   tables/t/indexes/i_pattern: Oracle builds the index without the operator class text_pattern_ops (representation).
