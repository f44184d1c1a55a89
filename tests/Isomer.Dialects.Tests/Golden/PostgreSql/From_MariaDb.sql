-- PostgreSQL: 18 tables. Made by Isomer from the blueprint; edit that instead.
--
-- Where it is not what the blueprint says:
-- ISO2122 numbers.id: uint64 becomes bigint on PostgreSQL (narrowing): the destination numbers whole numbers of 64 bits with a sign; 9223372036854775808 is refused. Give the column another type in the mapping, set a policy, or accept the loss.
-- ISO2070 by_hash: PostgreSQL holds the partitions as one table (representation).
-- ISO2070 by_list: PostgreSQL holds the partitions as one table (representation).
-- ISO2126 by_range.at: date specials=zero becomes date on PostgreSQL (narrowing): there is no day zero; 0000-00-00 is refused. Give the column another type in the mapping, set a policy, or accept the loss.
-- ISO2070 by_range: PostgreSQL holds the partitions as one table (representation).
-- ISO2126 by_year.at: date specials=zero becomes date on PostgreSQL (narrowing): there is no day zero; 0000-00-00 is refused. Give the column another type in the mapping, set a policy, or accept the loss.
-- ISO2141 composite: y: on PostgreSQL a text holds no U+0000 (narrowing); the text a, U+0000, b is refused.
-- ISO2030 tables/numbers/columns/bits: the default has no form on PostgreSQL and is left out (unsupported): it is MariaDB's own text.
-- ISO2161 octets.p: other(mariadb:point) becomes text on PostgreSQL (representation): values are text, as their own engine writes them, without the type's operators; a value → the text that its own engine writes for it.
-- ISO2161 octets.g: other(mariadb:geometry) becomes text on PostgreSQL (representation): values are text, as their own engine writes them, without the type's operators; a value → the text that its own engine writes for it.
-- ISO2030 tables/octets/columns/u: the default has no form on PostgreSQL and is left out (unsupported): it is MariaDB's own text.
-- ISO2050 tables/octets/indexes/sp_p: PostgreSQL cannot build it (behaviour): it knows no spatial index. Queries that used it read the table; a unique one is no longer kept.
-- ISO2073 old_style: the storage options ENGINE=MyISAM are MariaDB's own and are left out on PostgreSQL (representation).
-- ISO2032 orders.label: PostgreSQL stores generated columns instead of computing them on reading (representation).
-- ISO2067 orders.hidden: the column is hidden from SELECT * on MariaDB, not on PostgreSQL (behaviour). Let a trigger or the application do it.
-- ISO2030 tables/orders/checks/ck_hidden: the check has no form on PostgreSQL and is left out (unsupported): it is MariaDB's own text.
-- ISO2030 tables/orders/checks/ck_parent: the check has no form on PostgreSQL and is left out (unsupported): it is MariaDB's own text.
-- ISO2072 tables/orders/triggers/orders_bi: the trigger is written in MariaDB's words and is left out on PostgreSQL (unsupported). Write it anew there.
-- ISO2141 packed: v: on PostgreSQL a text holds no U+0000 (narrowing); the text a, U+0000, b is refused.
-- ISO2073 packed: the storage options row_format=COMPRESSED key_block_size=8 are MariaDB's own and are left out on PostgreSQL (representation).
-- ISO2167 regions.name: the collation mariadb:latin1_swedish_ci has no equal on PostgreSQL (behaviour): texts compare by each character; 'e' = 'É', true before, is false.
-- ISO2141 regions: name: on PostgreSQL a text holds no U+0000 (narrowing); the text a, U+0000, b is refused.
-- ISO2167 texts.v: the collation mariadb:utf8mb4_general_ci has no equal on PostgreSQL (behaviour): texts compare by each character; 'e' = 'É', true before, is false.
-- ISO2167 texts.u3: the collation mariadb:utf8mb3_general_ci has no equal on PostgreSQL (behaviour): texts compare by each character; 'e' = 'É', true before, is false.
-- ISO2168 texts.t: the collation rtrim has no equal on PostgreSQL (behaviour): texts compare by each character; 'a' = 'a ', true before, is false.
-- ISO2167 texts.mt: the collation mariadb:latin1_swedish_ci has no equal on PostgreSQL (behaviour): texts compare by each character; 'e' = 'É', true before, is false.
-- ISO2167 texts.lt: the collation mariadb:utf8mb4_unicode_ci has no equal on PostgreSQL (behaviour): texts compare by each character; 'e' = 'É', true before, is false.
-- ISO2154 texts.st: set(x,y,z) becomes text on PostgreSQL (representation): labels are one text, joined by commas; {x,y} → 'x,y'.
-- ISO2141 texts: c, v, u3, tt, t, mt, lt, ex: on PostgreSQL a text holds no U+0000 (narrowing); the text a, U+0000, b is refused.
-- ISO2050 tables/texts/indexes/ft_t: PostgreSQL cannot build it (behaviour): it knows no fulltext index. Queries that used it read the table; a unique one is no longer kept.
-- ISO2051 tables/texts/indexes/ix_ignored: PostgreSQL builds the index without its storage options (representation).
-- ISO2126 times.d: date specials=zero becomes date on PostgreSQL (narrowing): there is no day zero; 0000-00-00 is refused. Give the column another type in the mapping, set a policy, or accept the loss.
-- ISO2127 times.t: time(0) range=signed838 becomes time(0) without time zone on PostgreSQL (narrowing): a time lies between 00:00:00 and 24:00:00; 25:00:00 is refused. Give the column another type in the mapping, set a policy, or accept the loss.
-- ISO2127 times.t6: time(6) range=signed838 becomes time without time zone on PostgreSQL (narrowing): a time lies between 00:00:00 and 24:00:00; 25:00:00 is refused. Give the column another type in the mapping, set a policy, or accept the loss.
-- ISO2126 times.dt: timestamp(0) specials=zero becomes timestamp(0) without time zone on PostgreSQL (narrowing): there is no day zero; 0000-00-00 is refused. Give the column another type in the mapping, set a policy, or accept the loss.
-- ISO2126 times.dt6: timestamp(6) specials=zero becomes timestamp without time zone on PostgreSQL (narrowing): there is no day zero; 0000-00-00 is refused. Give the column another type in the mapping, set a policy, or accept the loss.
-- ISO2126 times.ts: timestamptz(6) range=[1970,2038] specials=zero becomes timestamp with time zone on PostgreSQL (narrowing): there is no day zero; 0000-00-00 is refused. Give the column another type in the mapping, set a policy, or accept the loss.
-- ISO2126 times.tn: timestamptz(0) range=[1970,2038] specials=zero becomes timestamp(0) with time zone on PostgreSQL (narrowing): there is no day zero; 0000-00-00 is refused. Give the column another type in the mapping, set a policy, or accept the loss.
-- ISO2126 times.z: date specials=zero becomes date on PostgreSQL (narrowing): there is no day zero; 0000-00-00 is refused. Give the column another type in the mapping, set a policy, or accept the loss.
-- ISO2030 tables/times/columns/t6: the default has no form on PostgreSQL and is left out (unsupported): PostgreSQL cannot say ''-01:02:03.500000'' without changing its meaning: time without time zone has no such value.
-- ISO2067 times.ts: the column takes the time of each update on MariaDB, not on PostgreSQL (behaviour). Let a trigger or the application do it.
-- ISO2030 tables/times/columns/z: the default has no form on PostgreSQL and is left out (unsupported): PostgreSQL cannot say ''0000-00-00'' without changing its meaning: date has no such value.
-- ISO2073 versioned: the storage options WITH SYSTEM VERSIONING are MariaDB's own and are left out on PostgreSQL (representation).
-- ISO2072 views/open_orders: the view is written in MariaDB's words and is left out on PostgreSQL (unsupported). Write it anew there.
-- ISO2072 views/own_orders: the view is written in MariaDB's words and is left out on PostgreSQL (unsupported). Write it anew there.
-- ISO2072 routines/logged: the routine is written in MariaDB's words and is left out on PostgreSQL (unsupported). Write it anew there.
-- ISO2072 routines/plus_one: the routine is written in MariaDB's words and is left out on PostgreSQL (unsupported). Write it anew there.
-- ISO2072 routines/touch: the routine is written in MariaDB's words and is left out on PostgreSQL (unsupported). Write it anew there.
-- ISO2072 native/event/nightly: the native object is written in MariaDB's words and is left out on PostgreSQL (unsupported). Write it anew there.
-- ISO2072 native/partitioning/"by_key.partitions": the native object is written in MariaDB's words and is left out on PostgreSQL (unsupported). Write it anew there.
-- ISO2072 native/partitioning/"by_year.partitions": the native object is written in MariaDB's words and is left out on PostgreSQL (unsupported). Write it anew there.

-- Before the rows
CREATE TYPE "texts_e" AS ENUM ('new', 'it''s', 'a,b');
CREATE SEQUENCE "downwards" INCREMENT BY -1;
CREATE SEQUENCE "plain" CACHE 1000;
CREATE SEQUENCE "tickets" INCREMENT BY 5 MAXVALUE 9999 START WITH 100 CACHE 20 CYCLE;
CREATE TABLE "a" (
    "id" integer NOT NULL,
    "b_id" integer
);
CREATE TABLE "b" (
    "id" integer NOT NULL,
    "a_id" integer
);
CREATE TABLE "by_hash" (
    "k" integer NOT NULL
);
CREATE TABLE "by_key" (
    "k" integer NOT NULL
);
CREATE TABLE "by_list" (
    "k" integer NOT NULL
);
CREATE TABLE "by_range" (
    "at" date NOT NULL,
    "n" integer
);
CREATE TABLE "by_year" (
    "at" date NOT NULL
);
CREATE TABLE "composite" (
    "x" integer NOT NULL,
    "y" character varying(10) NOT NULL
);
CREATE TABLE "numbers" (
    "id" bigint GENERATED BY DEFAULT AS IDENTITY NOT NULL,
    "flag" boolean DEFAULT true NOT NULL,
    "t" smallint DEFAULT -1,
    "tu" smallint,
    "s" smallint,
    "su" integer,
    "m" integer,
    "mu" bigint,
    "i" integer DEFAULT 42,
    "iu" bigint,
    "z" bigint,
    "b" bigint,
    "d" numeric(12,2) DEFAULT 0.00,
    "dd" numeric(65,30),
    "du" numeric(8,2),
    "f" real,
    "g" double precision DEFAULT 1.5,
    "fd" real,
    "bits" bit(9),
    "one" bit(1),
    "y" smallint DEFAULT 2024
);
CREATE TABLE "octets" (
    "b" bytea DEFAULT '\x61620000'::bytea,
    "vb" bytea,
    "tb" bytea,
    "bl" bytea,
    "mb" bytea,
    "lb" bytea,
    "p" text NOT NULL,
    "g" text,
    "u" uuid,
    "i6" inet,
    "i4" inet
);
CREATE TABLE "old_style" (
    "id" integer
);
CREATE TABLE "orders" (
    "id" integer GENERATED BY DEFAULT AS IDENTITY NOT NULL,
    "region_id" integer,
    "parent_id" integer,
    "total" numeric(10,2) NOT NULL,
    "tax" numeric(10,2) GENERATED ALWAYS AS (round(total * 0.19, 2)) STORED,
    "label" character varying(20) GENERATED ALWAYS AS ('#' || id) STORED,
    "hidden" integer DEFAULT 3,
    CONSTRAINT "ck_total" CHECK (total >= 0 and total < 1000000)
);
CREATE TABLE "packed" (
    "id" integer NOT NULL,
    "v" text
);
CREATE TABLE "regions" (
    "id" integer GENERATED BY DEFAULT AS IDENTITY NOT NULL,
    "name" character varying(40) NOT NULL
);
CREATE TABLE "select" (
    "order by" integer,
    "na`me" integer,
    "Füße" integer
);
CREATE TABLE "texts" (
    "c" character(3) DEFAULT 'abc',
    "v" character varying(40) DEFAULT 'it''s \ "x"' NOT NULL,
    "u3" character varying(9),
    "tt" text,
    "t" text,
    "mt" text,
    "lt" text,
    "e" texts_e DEFAULT 'new',
    "st" text DEFAULT 'x,z',
    "j" json,
    "ex" character varying(50) DEFAULT ('a' || 'b')
);
CREATE TABLE "times" (
    "d" date DEFAULT date '2024-01-02',
    "t" time(0) without time zone,
    "t6" time without time zone,
    "dt" timestamp(0) without time zone DEFAULT LOCALTIMESTAMP,
    "dt6" timestamp without time zone DEFAULT timestamp '2024-01-02 03:04:05.6789',
    "ts" timestamp with time zone DEFAULT now() NOT NULL,
    "tn" timestamp(0) with time zone,
    "z" date
);
CREATE TABLE "versioned" (
    "id" integer NOT NULL
);

-- After the rows
ALTER TABLE "a" ADD PRIMARY KEY ("id");
ALTER TABLE "b" ADD PRIMARY KEY ("id");
ALTER TABLE "by_key" ADD PRIMARY KEY ("k");
ALTER TABLE "composite" ADD PRIMARY KEY ("y", "x");
ALTER TABLE "numbers" ADD PRIMARY KEY ("id");
ALTER TABLE "orders" ADD PRIMARY KEY ("id");
ALTER TABLE "packed" ADD PRIMARY KEY ("id");
ALTER TABLE "regions" ADD PRIMARY KEY ("id");
ALTER TABLE "versioned" ADD PRIMARY KEY ("id");
CREATE INDEX "ix_b" ON "a" ("b_id");
CREATE INDEX "ix_a" ON "b" ("a_id");
CREATE INDEX "ix_parent" ON "orders" ("parent_id");
CREATE INDEX "ix_region" ON "orders" ("region_id");
CREATE UNIQUE INDEX "ux_regions_name" ON "regions" ("name");
CREATE INDEX "ix_comment" ON "texts" ("u3");
CREATE INDEX "ix_ignored" ON "texts" ("c");
CREATE INDEX "ix_prefix" ON "texts" ((substring(v, 1, 10)) DESC, "c");
ALTER TABLE "a" ADD CONSTRAINT "fk_a_b" FOREIGN KEY ("b_id") REFERENCES "b" ("id");
ALTER TABLE "b" ADD CONSTRAINT "fk_b_a" FOREIGN KEY ("a_id") REFERENCES "a" ("id") ON DELETE CASCADE;
ALTER TABLE "orders" ADD CONSTRAINT "fk_parent" FOREIGN KEY ("parent_id") REFERENCES "orders" ("id");
ALTER TABLE "orders" ADD CONSTRAINT "fk_region" FOREIGN KEY ("region_id") REFERENCES "regions" ("id") ON DELETE SET NULL ON UPDATE CASCADE;
COMMENT ON TABLE "regions" IS 'Where it''s sold';
COMMENT ON COLUMN "texts"."v" IS 'a comment with ''quotes''';
COMMENT ON INDEX "ix_comment" IS 'why';
