-- Oracle: 1 table. Made by Isomer from the blueprint; edit that instead.

-- Before the rows
CREATE TABLE "t" (
    "a" NUMBER(10),
    "b" VARCHAR2(20 CHAR) NOT NULL,
    "c" TIMESTAMP(6) NOT NULL,
    "j" CLOB NOT NULL,
    "doc" CLOB NOT NULL,
    "tags" CLOB NOT NULL
);

-- After the rows
CREATE INDEX "i02_composite" ON "t" ("b", "a");
CREATE UNIQUE INDEX "i03_unique" ON "t" ("a");
CREATE INDEX "i04_descending" ON "t" ("c" DESC, "a");
CREATE INDEX "i06_expression" ON "t" (lower("b"));
CREATE INDEX "i07_partial" ON "t" ("c");
CREATE INDEX "i10_hash" ON "t" ("b");
CREATE UNIQUE INDEX "i16_nulls_not_distinct" ON "t" ("a", "c");
CREATE UNIQUE INDEX "i17_prefix" ON "t" (substr("b", 1, 4));

-- info ISO2147 at tables/t/columns/j
--   t.j: json fidelity=model becomes CLOB on Oracle (representation): documents are text, as they were written; {"a": 1} → '{"a": 1}'.
-- info ISO2147 at tables/t/columns/doc
--   t.doc: json becomes CLOB on Oracle (representation): documents are text, as they were written; {"a": 1} → '{"a": 1}'.
-- info ISO2156 at tables/t/columns/tags
--   t.tags: array<text> becomes CLOB on Oracle (representation): elements are one text; {1,2} → '{1,2}'.
-- warning ISO2100 at tables/t/columns/b
--   t.b: Oracle takes a text without characters for NULL, and the column takes none (narrowing): '' would be refused. Let the column take NULL, or accept the loss.
-- info ISO2051 at tables/t/indexes/i05_nulls_first
--   tables/t/indexes/i05_nulls_first: Oracle builds the index without the order of NULLs (representation).
-- info ISO2051 at tables/t/indexes/i07_partial
--   tables/t/indexes/i07_partial: Oracle builds the index without its filter (representation).
-- warning ISO2050 at tables/t/indexes/i08_unique_partial
--   tables/t/indexes/i08_unique_partial: Oracle cannot build it (behaviour): a unique index keeps all rows, not some. Queries that used it read the table; a unique one is no longer kept.
-- info ISO2051 at tables/t/indexes/i09_include
--   tables/t/indexes/i09_include: Oracle builds the index without its INCLUDE columns (representation).
-- info ISO2051 at tables/t/indexes/i10_hash
--   tables/t/indexes/i10_hash: Oracle builds the index without the method hash, as an ordered tree (representation).
-- warning ISO2050 at tables/t/indexes/i11_gin
--   tables/t/indexes/i11_gin: Oracle cannot build it (behaviour): it knows no gin index. Queries that used it read the table; a unique one is no longer kept.
-- info ISO2051 at tables/t/indexes/i12_brin
--   tables/t/indexes/i12_brin: Oracle builds the index without the method brin, as an ordered tree (representation).
-- info ISO2051 at tables/t/indexes/i13_collation
--   tables/t/indexes/i13_collation: Oracle builds the index without the collation binary (representation).
-- info ISO2051 at tables/t/indexes/i14_nocase
--   tables/t/indexes/i14_nocase: Oracle builds the index without the collation nocase (representation).
-- info ISO2051 at tables/t/indexes/i15_opclass
--   tables/t/indexes/i15_opclass: Oracle builds the index without the operator class text_pattern_ops (representation).
-- warning ISO2050 at tables/t/indexes/i18_unordered
--   tables/t/indexes/i18_unordered: Oracle cannot build it (behaviour): the type of doc has no order. Queries that used it read the table; a unique one is no longer kept.
-- warning ISO2050 at tables/t/indexes/i19_native
--   tables/t/indexes/i19_native: Oracle cannot build it (behaviour): it knows no gin index. Queries that used it read the table; a unique one is no longer kept.
-- info ISO2051 at tables/t/indexes/i19_storage
--   tables/t/indexes/i19_storage: Oracle builds the index without its storage options (representation).
-- warning ISO2050 at tables/t/indexes/i20_fulltext
--   tables/t/indexes/i20_fulltext: Oracle cannot build it (behaviour): it knows no fulltext index. Queries that used it read the table; a unique one is no longer kept.
-- warning ISO2050 at tables/t/indexes/i21_native_part
--   tables/t/indexes/i21_native_part: Oracle cannot build it (behaviour): it is PostgreSQL's own text. Queries that used it read the table; a unique one is no longer kept.
-- info ISO2104 at tables/t/indexes/i01_plain
--   tables/t/indexes/i01_plain: Oracle takes no second index over the same columns; i03_unique serves it (representation).
-- info ISO2104 at tables/t/indexes/i05_nulls_first
--   tables/t/indexes/i05_nulls_first: Oracle takes no second index over the same columns; i03_unique serves it (representation).
-- info ISO2104 at tables/t/indexes/i09_include
--   tables/t/indexes/i09_include: Oracle takes no second index over the same columns; i03_unique serves it (representation).
-- info ISO2104 at tables/t/indexes/i12_brin
--   tables/t/indexes/i12_brin: Oracle takes no second index over the same columns; i07_partial serves it (representation).
-- info ISO2104 at tables/t/indexes/i13_collation
--   tables/t/indexes/i13_collation: Oracle takes no second index over the same columns; i10_hash serves it (representation).
-- info ISO2104 at tables/t/indexes/i14_nocase
--   tables/t/indexes/i14_nocase: Oracle takes no second index over the same columns; i10_hash serves it (representation).
-- info ISO2104 at tables/t/indexes/i15_opclass
--   tables/t/indexes/i15_opclass: Oracle takes no second index over the same columns; i10_hash serves it (representation).
-- info ISO2104 at tables/t/indexes/i19_storage
--   tables/t/indexes/i19_storage: Oracle takes no second index over the same columns; i03_unique serves it (representation).
