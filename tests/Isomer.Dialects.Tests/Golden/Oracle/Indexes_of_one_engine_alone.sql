-- Oracle: 1 table. Made by Isomer from the blueprint; edit that instead.

-- Before the rows
CREATE TABLE "t" (
    "a" NUMBER(10) NOT NULL,
    "b" VARCHAR2(20 CHAR) NOT NULL,
    "j" CLOB NOT NULL,
    "tags" CLOB NOT NULL,
    "place" CLOB NOT NULL,
    "spot" CLOB NOT NULL
);

-- After the rows
CREATE INDEX "i03_opclass" ON "t" ("b");
CREATE INDEX "i06_storage" ON "t" ("a");
CREATE INDEX "i09_hidden" ON "t" ("a", "b") INVISIBLE;
CREATE INDEX "i11_reverse" ON "t" ("b") REVERSE;

-- info ISO2147 at tables/t/columns/j
--   t.j: json fidelity=model becomes CLOB on Oracle (representation): documents are text, as they were written; {"a": 1} → '{"a": 1}'.
-- info ISO2156 at tables/t/columns/tags
--   t.tags: array<text> becomes CLOB on Oracle (representation): elements are one text; {1,2} → '{1,2}'.
-- info ISO2161 at tables/t/columns/place
--   t.place: other(mariadb:point) becomes CLOB on Oracle (representation): values are text, as their own engine writes them, without the type's operators; a value → the text that its own engine writes for it.
-- info ISO2161 at tables/t/columns/spot
--   t.spot: other(mysql:point) becomes CLOB on Oracle (representation): values are text, as their own engine writes them, without the type's operators; a value → the text that its own engine writes for it.
-- warning ISO2100 at tables/t/columns/b
--   t.b: Oracle takes a text without characters for NULL, and the column takes none (narrowing): '' would be refused. Let the column take NULL, or accept the loss.
-- warning ISO2050 at tables/t/indexes/i01_spatial
--   tables/t/indexes/i01_spatial: Oracle cannot build it (behaviour): it knows no spatial index. Queries that used it read the table; a unique one is no longer kept.
-- warning ISO2050 at tables/t/indexes/i02_spatial
--   tables/t/indexes/i02_spatial: Oracle cannot build it (behaviour): it knows no spatial index. Queries that used it read the table; a unique one is no longer kept.
-- info ISO2051 at tables/t/indexes/i03_opclass
--   tables/t/indexes/i03_opclass: Oracle builds the index without the operator class text_pattern_ops (representation).
-- warning ISO2050 at tables/t/indexes/i04_opclass
--   tables/t/indexes/i04_opclass: Oracle cannot build it (behaviour): it knows no gin index. Queries that used it read the table; a unique one is no longer kept.
-- warning ISO2050 at tables/t/indexes/i05_native
--   tables/t/indexes/i05_native: Oracle cannot build it (behaviour): it knows no gin index. Queries that used it read the table; a unique one is no longer kept.
-- info ISO2051 at tables/t/indexes/i06_storage
--   tables/t/indexes/i06_storage: Oracle builds the index without its storage options (representation).
-- info ISO2051 at tables/t/indexes/i07_ignored
--   tables/t/indexes/i07_ignored: Oracle builds the index without its storage options (representation).
-- info ISO2051 at tables/t/indexes/i08_invisible
--   tables/t/indexes/i08_invisible: Oracle builds the index without its storage options (representation).
-- warning ISO2050 at tables/t/indexes/i10_native_part
--   tables/t/indexes/i10_native_part: Oracle cannot build it (behaviour): it is PostgreSQL's own text. Queries that used it read the table; a unique one is no longer kept.
-- info ISO2051 at tables/t/indexes/i12_clustered
--   tables/t/indexes/i12_clustered: Oracle builds the index without its storage options (representation).
-- info ISO2051 at tables/t/indexes/i13_columnstore
--   tables/t/indexes/i13_columnstore: Oracle builds the index without its storage options (representation).
-- info ISO2051 at tables/t/indexes/i14_filled
--   tables/t/indexes/i14_filled: Oracle builds the index without its storage options (representation).
-- info ISO2104 at tables/t/indexes/i07_ignored
--   tables/t/indexes/i07_ignored: Oracle takes no second index over the same columns; i06_storage serves it (representation).
-- info ISO2104 at tables/t/indexes/i08_invisible
--   tables/t/indexes/i08_invisible: Oracle takes no second index over the same columns; i06_storage serves it (representation).
-- info ISO2104 at tables/t/indexes/i12_clustered
--   tables/t/indexes/i12_clustered: Oracle takes no second index over the same columns; i06_storage serves it (representation).
-- info ISO2104 at tables/t/indexes/i13_columnstore
--   tables/t/indexes/i13_columnstore: Oracle takes no second index over the same columns; i09_hidden serves it (representation).
-- info ISO2104 at tables/t/indexes/i14_filled
--   tables/t/indexes/i14_filled: Oracle takes no second index over the same columns; i03_opclass serves it (representation).
