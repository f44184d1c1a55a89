-- SQLite: 1 table. Made by Isomer from the blueprint; edit that instead.

-- Before the rows
CREATE TABLE "t" (
    "a" INTEGER NOT NULL,
    "b" VARCHAR(20) NOT NULL,
    "j" TEXT NOT NULL,
    "tags" TEXT NOT NULL,
    "place" TEXT NOT NULL,
    "spot" TEXT NOT NULL
);

-- After the rows
CREATE INDEX "i03_opclass" ON "t" ("b");
CREATE INDEX "i06_storage" ON "t" ("a");
CREATE INDEX "i07_ignored" ON "t" ("a");
CREATE INDEX "i08_invisible" ON "t" ("a");
CREATE INDEX "i09_hidden" ON "t" ("a", "b");
CREATE INDEX "i11_reverse" ON "t" ("b");
CREATE INDEX "i12_clustered" ON "t" ("a");
CREATE INDEX "i13_columnstore" ON "t" ("a", "b");
CREATE INDEX "i14_filled" ON "t" ("b");

-- info ISO2147 at tables/t/columns/j
--   t.j: json fidelity=model becomes TEXT on SQLite (representation): documents are text, as they were written; {"a": 1} → '{"a": 1}'.
-- info ISO2156 at tables/t/columns/tags
--   t.tags: array<text> becomes TEXT on SQLite (representation): elements are one text; {1,2} → '{1,2}'.
-- info ISO2161 at tables/t/columns/place
--   t.place: other(mariadb:point) becomes TEXT on SQLite (representation): values are text, as their own engine writes them, without the type's operators; a value → the text that its own engine writes for it.
-- info ISO2161 at tables/t/columns/spot
--   t.spot: other(mysql:point) becomes TEXT on SQLite (representation): values are text, as their own engine writes them, without the type's operators; a value → the text that its own engine writes for it.
-- warning ISO2050 at tables/t/indexes/i01_spatial
--   tables/t/indexes/i01_spatial: SQLite cannot build it (behaviour): it knows no spatial index. Queries that used it read the table; a unique one is no longer kept.
-- warning ISO2050 at tables/t/indexes/i02_spatial
--   tables/t/indexes/i02_spatial: SQLite cannot build it (behaviour): it knows no spatial index. Queries that used it read the table; a unique one is no longer kept.
-- info ISO2051 at tables/t/indexes/i03_opclass
--   tables/t/indexes/i03_opclass: SQLite builds the index without the operator class text_pattern_ops (representation).
-- warning ISO2050 at tables/t/indexes/i04_opclass
--   tables/t/indexes/i04_opclass: SQLite cannot build it (behaviour): it knows no gin index. Queries that used it read the table; a unique one is no longer kept.
-- warning ISO2050 at tables/t/indexes/i05_native
--   tables/t/indexes/i05_native: SQLite cannot build it (behaviour): it knows no gin index. Queries that used it read the table; a unique one is no longer kept.
-- info ISO2051 at tables/t/indexes/i06_storage
--   tables/t/indexes/i06_storage: SQLite builds the index without its storage options (representation).
-- info ISO2051 at tables/t/indexes/i07_ignored
--   tables/t/indexes/i07_ignored: SQLite builds the index without its storage options (representation).
-- info ISO2051 at tables/t/indexes/i08_invisible
--   tables/t/indexes/i08_invisible: SQLite builds the index without its storage options (representation).
-- info ISO2051 at tables/t/indexes/i09_hidden
--   tables/t/indexes/i09_hidden: SQLite builds the index without its storage options (representation).
-- warning ISO2050 at tables/t/indexes/i10_native_part
--   tables/t/indexes/i10_native_part: SQLite cannot build it (behaviour): it is PostgreSQL's own text. Queries that used it read the table; a unique one is no longer kept.
-- info ISO2051 at tables/t/indexes/i11_reverse
--   tables/t/indexes/i11_reverse: SQLite builds the index without its storage options (representation).
-- info ISO2051 at tables/t/indexes/i12_clustered
--   tables/t/indexes/i12_clustered: SQLite builds the index without its storage options (representation).
-- info ISO2051 at tables/t/indexes/i13_columnstore
--   tables/t/indexes/i13_columnstore: SQLite builds the index without its storage options (representation).
-- info ISO2051 at tables/t/indexes/i14_filled
--   tables/t/indexes/i14_filled: SQLite builds the index without its storage options (representation).
