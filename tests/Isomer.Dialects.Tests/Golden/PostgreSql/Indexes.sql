-- PostgreSQL: 1 table. Made by Isomer from the blueprint; edit that instead.

-- Before the rows
CREATE TABLE "t" (
    "a" integer,
    "b" character varying(20) NOT NULL,
    "c" timestamp without time zone NOT NULL,
    "j" jsonb NOT NULL,
    "doc" json NOT NULL,
    "tags" text[] NOT NULL
);

-- After the rows
CREATE INDEX "i01_plain" ON "t" ("a");
CREATE INDEX "i02_composite" ON "t" ("b", "a");
CREATE UNIQUE INDEX "i03_unique" ON "t" ("a");
CREATE INDEX "i04_descending" ON "t" ("c" DESC, "a");
CREATE INDEX "i05_nulls_first" ON "t" ("a" NULLS FIRST);
CREATE INDEX "i06_expression" ON "t" ((lower(b)));
CREATE INDEX "i07_partial" ON "t" ("c") WHERE a > 10 and b <> 'x';
CREATE UNIQUE INDEX "i08_unique_partial" ON "t" ("b") WHERE a is null;
CREATE INDEX "i09_include" ON "t" ("a") INCLUDE ("b", "c");
CREATE INDEX "i10_hash" ON "t" USING hash ("b");
CREATE INDEX "i11_gin" ON "t" USING gin ("j");
CREATE INDEX "i12_brin" ON "t" USING brin ("c");
CREATE INDEX "i13_collation" ON "t" ("b" COLLATE "C");
CREATE INDEX "i14_nocase" ON "t" ("b");
CREATE INDEX "i15_opclass" ON "t" ("b");
CREATE UNIQUE INDEX "i16_nulls_not_distinct" ON "t" ("a", "c") NULLS NOT DISTINCT;
CREATE UNIQUE INDEX "i17_prefix" ON "t" ((substring(b, 1, 4)));
CREATE INDEX i19_native ON public.t USING gin (tags) WITH (fastupdate=off);
CREATE INDEX i19_storage ON public.t USING btree (a) WITH (fillfactor='70');
CREATE INDEX "i21_native_part" ON "t" ((md5((b)::text)));

-- info ISO2051 at tables/t/indexes/i11_gin
--   tables/t/indexes/i11_gin: PostgreSQL builds the index without the operator class jsonb_path_ops (representation).
-- info ISO2051 at tables/t/indexes/i14_nocase
--   tables/t/indexes/i14_nocase: PostgreSQL builds the index without the collation nocase (representation).
-- info ISO2051 at tables/t/indexes/i15_opclass
--   tables/t/indexes/i15_opclass: PostgreSQL builds the index without the operator class text_pattern_ops (representation).
-- warning ISO2050 at tables/t/indexes/i18_unordered
--   tables/t/indexes/i18_unordered: PostgreSQL cannot build it (behaviour): the type of doc has no order. Queries that used it read the table; a unique one is no longer kept.
-- warning ISO2050 at tables/t/indexes/i20_fulltext
--   tables/t/indexes/i20_fulltext: PostgreSQL cannot build it (behaviour): it knows no fulltext index. Queries that used it read the table; a unique one is no longer kept.
