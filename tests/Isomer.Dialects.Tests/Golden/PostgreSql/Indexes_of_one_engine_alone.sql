-- PostgreSQL: 1 table. Made by Isomer from the blueprint; edit that instead.

-- Before the rows
CREATE TABLE "t" (
    "a" integer NOT NULL,
    "b" character varying(20) NOT NULL,
    "j" jsonb NOT NULL,
    "tags" text[] NOT NULL,
    "place" text NOT NULL,
    "spot" text NOT NULL
);

-- After the rows
CREATE INDEX "i03_opclass" ON "t" ("b");
CREATE INDEX "i04_opclass" ON "t" USING gin ("j");
CREATE INDEX i05_native ON public.t USING gin (tags) WITH (fastupdate=off);
CREATE INDEX i06_storage ON public.t USING btree (a) WITH (fillfactor='70');
CREATE INDEX "i07_ignored" ON "t" ("a");
CREATE INDEX "i08_invisible" ON "t" ("a");
CREATE INDEX "i09_hidden" ON "t" ("a", "b");
CREATE INDEX "i10_native_part" ON "t" ((md5((b)::text)));
CREATE INDEX "i11_reverse" ON "t" ("b");
CREATE INDEX "i12_clustered" ON "t" ("a");
CREATE INDEX "i13_columnstore" ON "t" ("a", "b");
CREATE INDEX "i14_filled" ON "t" ("b");

-- info ISO2161 at tables/t/columns/place
--   t.place: other(mariadb:point) becomes text on PostgreSQL (representation): values are text, as their own engine writes them, without the type's operators; a value → the text that its own engine writes for it.
-- info ISO2161 at tables/t/columns/spot
--   t.spot: other(mysql:point) becomes text on PostgreSQL (representation): values are text, as their own engine writes them, without the type's operators; a value → the text that its own engine writes for it.
-- warning ISO2050 at tables/t/indexes/i01_spatial
--   tables/t/indexes/i01_spatial: PostgreSQL cannot build it (behaviour): it knows no spatial index. Queries that used it read the table; a unique one is no longer kept.
-- warning ISO2050 at tables/t/indexes/i02_spatial
--   tables/t/indexes/i02_spatial: PostgreSQL cannot build it (behaviour): it knows no spatial index. Queries that used it read the table; a unique one is no longer kept.
-- info ISO2051 at tables/t/indexes/i03_opclass
--   tables/t/indexes/i03_opclass: PostgreSQL builds the index without the operator class text_pattern_ops (representation).
-- info ISO2051 at tables/t/indexes/i04_opclass
--   tables/t/indexes/i04_opclass: PostgreSQL builds the index without the operator class jsonb_path_ops (representation).
-- info ISO2051 at tables/t/indexes/i07_ignored
--   tables/t/indexes/i07_ignored: PostgreSQL builds the index without its storage options (representation).
-- info ISO2051 at tables/t/indexes/i08_invisible
--   tables/t/indexes/i08_invisible: PostgreSQL builds the index without its storage options (representation).
-- info ISO2051 at tables/t/indexes/i09_hidden
--   tables/t/indexes/i09_hidden: PostgreSQL builds the index without its storage options (representation).
-- info ISO2051 at tables/t/indexes/i11_reverse
--   tables/t/indexes/i11_reverse: PostgreSQL builds the index without its storage options (representation).
-- info ISO2051 at tables/t/indexes/i12_clustered
--   tables/t/indexes/i12_clustered: PostgreSQL builds the index without its storage options (representation).
-- info ISO2051 at tables/t/indexes/i13_columnstore
--   tables/t/indexes/i13_columnstore: PostgreSQL builds the index without its storage options (representation).
-- info ISO2051 at tables/t/indexes/i14_filled
--   tables/t/indexes/i14_filled: PostgreSQL builds the index without its storage options (representation).
