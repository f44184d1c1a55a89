-- SQLite: 1 table. Made by Isomer from the blueprint; edit that instead.

-- Before the rows
CREATE TABLE "t" (
    "a" INTEGER,
    "b" VARCHAR(20) NOT NULL,
    "c" TEXT NOT NULL,
    "j" TEXT NOT NULL,
    "doc" TEXT NOT NULL,
    "tags" TEXT NOT NULL
);

-- After the rows
CREATE INDEX "i01_plain" ON "t" ("a");
CREATE INDEX "i02_composite" ON "t" ("b", "a");
CREATE UNIQUE INDEX "i03_unique" ON "t" ("a");
CREATE INDEX "i04_descending" ON "t" ("c" DESC, "a");
CREATE INDEX "i05_nulls_first" ON "t" ("a");
CREATE INDEX "i06_expression" ON "t" (lower("b"));
CREATE INDEX "i07_partial" ON "t" ("c") WHERE "a" > 10 and "b" <> 'x';
CREATE UNIQUE INDEX "i08_unique_partial" ON "t" ("b") WHERE "a" is null;
CREATE INDEX "i09_include" ON "t" ("a");
CREATE INDEX "i10_hash" ON "t" ("b");
CREATE INDEX "i12_brin" ON "t" ("c");
CREATE INDEX "i13_collation" ON "t" ("b");
CREATE INDEX "i14_nocase" ON "t" ("b" COLLATE NOCASE);
CREATE INDEX "i15_opclass" ON "t" ("b");
CREATE UNIQUE INDEX "i16_nulls_not_distinct" ON "t" ("a", "c");
CREATE UNIQUE INDEX "i17_prefix" ON "t" (substr("b", 1, 4));
CREATE INDEX "i18_unordered" ON "t" ("doc");
CREATE INDEX "i19_storage" ON "t" ("a");

-- info ISO2136 at tables/t/columns/c
--   t.c: timestamp(6) becomes TEXT on SQLite (representation): times are text, YYYY-MM-DD HH:MM:SS with the declared fraction digits; 2024-01-31 09:30:00 → '2024-01-31 09:30:00'.
-- info ISO2147 at tables/t/columns/j
--   t.j: json fidelity=model becomes TEXT on SQLite (representation): documents are text, as they were written; {"a": 1} → '{"a": 1}'.
-- info ISO2147 at tables/t/columns/doc
--   t.doc: json becomes TEXT on SQLite (representation): documents are text, as they were written; {"a": 1} → '{"a": 1}'.
-- info ISO2156 at tables/t/columns/tags
--   t.tags: array<text> becomes TEXT on SQLite (representation): elements are one text; {1,2} → '{1,2}'.
-- info ISO2051 at tables/t/indexes/i05_nulls_first
--   tables/t/indexes/i05_nulls_first: SQLite builds the index without the order of NULLs (representation).
-- info ISO2051 at tables/t/indexes/i09_include
--   tables/t/indexes/i09_include: SQLite builds the index without its INCLUDE columns (representation).
-- info ISO2051 at tables/t/indexes/i10_hash
--   tables/t/indexes/i10_hash: SQLite builds the index without the method hash, as an ordered tree (representation).
-- warning ISO2050 at tables/t/indexes/i11_gin
--   tables/t/indexes/i11_gin: SQLite cannot build it (behaviour): it knows no gin index. Queries that used it read the table; a unique one is no longer kept.
-- info ISO2051 at tables/t/indexes/i12_brin
--   tables/t/indexes/i12_brin: SQLite builds the index without the method brin, as an ordered tree (representation).
-- info ISO2051 at tables/t/indexes/i15_opclass
--   tables/t/indexes/i15_opclass: SQLite builds the index without the operator class text_pattern_ops (representation).
-- warning ISO2052 at tables/t/indexes/i16_nulls_not_distinct
--   tables/t/indexes/i16_nulls_not_distinct: SQLite lets many NULLs stand in a unique key (behaviour): two rows with NULL, refused before, are taken.
-- warning ISO2050 at tables/t/indexes/i19_native
--   tables/t/indexes/i19_native: SQLite cannot build it (behaviour): it knows no gin index. Queries that used it read the table; a unique one is no longer kept.
-- info ISO2051 at tables/t/indexes/i19_storage
--   tables/t/indexes/i19_storage: SQLite builds the index without its storage options (representation).
-- warning ISO2050 at tables/t/indexes/i20_fulltext
--   tables/t/indexes/i20_fulltext: SQLite cannot build it (behaviour): it knows no fulltext index. Queries that used it read the table; a unique one is no longer kept.
-- warning ISO2050 at tables/t/indexes/i21_native_part
--   tables/t/indexes/i21_native_part: SQLite cannot build it (behaviour): it is PostgreSQL's own text. Queries that used it read the table; a unique one is no longer kept.
