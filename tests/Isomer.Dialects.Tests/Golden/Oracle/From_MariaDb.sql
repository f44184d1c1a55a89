-- Oracle: 18 tables. Made by Isomer from the blueprint; edit that instead.
--
-- Where it is not what the blueprint says:
-- ISO2070 by_hash: Oracle holds the partitions as one table (representation).
-- ISO2070 by_list: Oracle holds the partitions as one table (representation).
-- ISO2126 by_range.at: date specials=zero becomes DATE on Oracle (narrowing): there is no day zero; 0000-00-00 is refused. Give the column another type in the mapping, set a policy, or accept the loss.
-- ISO2134 by_range.at: date specials=zero becomes DATE on Oracle (representation): a date has a time of day, midnight; 2024-01-31 → 2024-01-31 00:00:00.
-- ISO2070 by_range: Oracle holds the partitions as one table (representation).
-- ISO2126 by_year.at: date specials=zero becomes DATE on Oracle (narrowing): there is no day zero; 0000-00-00 is refused. Give the column another type in the mapping, set a policy, or accept the loss.
-- ISO2134 by_year.at: date specials=zero becomes DATE on Oracle (representation): a date has a time of day, midnight; 2024-01-31 → 2024-01-31 00:00:00.
-- ISO2100 composite.y: Oracle takes a text without characters for NULL, and the column takes none (narrowing): '' would be refused. Let the column take NULL, or accept the loss.
-- ISO2121 numbers.flag: bool becomes NUMBER(1) on Oracle (representation): truth values are 0 and 1, and a check keeps others out; true → 1.
-- ISO2114 numbers.dd: decimal(65,30) becomes VARCHAR2(68 BYTE) on Oracle (representation): decimals are text, exact to the last digit, which sorts by its characters, and arithmetic needs a cast; 9.5 → '9.5', which sorts after '10.5'.
-- ISO2189 numbers.f: float32 becomes BINARY_FLOAT on Oracle (narrowing): zero has no sign there; -0 is refused. Give the column another type in the mapping, set a policy, or accept the loss.
-- ISO2189 numbers.g: float64 becomes BINARY_DOUBLE on Oracle (narrowing): zero has no sign there; -0 is refused. Give the column another type in the mapping, set a policy, or accept the loss.
-- ISO2189 numbers.fd: float32 becomes BINARY_FLOAT on Oracle (narrowing): zero has no sign there; -0 is refused. Give the column another type in the mapping, set a policy, or accept the loss.
-- ISO2155 numbers.bits: bit(9) becomes VARCHAR2(9 BYTE) on Oracle (representation): bits are text of 0 and 1; B'101' → '101'.
-- ISO2155 numbers.one: bit(1) becomes VARCHAR2(1 BYTE) on Oracle (representation): bits are text of 0 and 1; B'101' → '101'.
-- ISO2030 tables/numbers/columns/bits: the default has no form on Oracle and is left out (unsupported): it is MariaDB's own text.
-- ISO2161 octets.p: other(mariadb:point) becomes CLOB on Oracle (representation): values are text, as their own engine writes them, without the type's operators; a value → the text that its own engine writes for it.
-- ISO2161 octets.g: other(mariadb:geometry) becomes CLOB on Oracle (representation): values are text, as their own engine writes them, without the type's operators; a value → the text that its own engine writes for it.
-- ISO2145 octets.u: uuid becomes VARCHAR2(36 BYTE) on Oracle (representation): identifiers are text of 36 characters, lower case; 6F9619FF-8B86-D011-B42D-00C04FC964FF → '6f9619ff-8b86-d011-b42d-00c04fc964ff'.
-- ISO2158 octets.i6: inet family=6 becomes VARCHAR2(43 BYTE) on Oracle (representation): addresses are text, which sorts by its characters; 10.0.0.9 → '10.0.0.9', which sorts after '10.0.0.10'.
-- ISO2158 octets.i4: inet family=4 becomes VARCHAR2(43 BYTE) on Oracle (representation): addresses are text, which sorts by its characters; 10.0.0.9 → '10.0.0.9', which sorts after '10.0.0.10'.
-- ISO2101 octets.vb: Oracle takes a value without octets for NULL (narrowing): '' is read back as NULL.
-- ISO2030 tables/octets/columns/u: the default has no form on Oracle and is left out (unsupported): it is MariaDB's own text.
-- ISO2050 tables/octets/indexes/sp_p: Oracle cannot build it (behaviour): it knows no spatial index. Queries that used it read the table; a unique one is no longer kept.
-- ISO2073 old_style: the storage options ENGINE=MyISAM are MariaDB's own and are left out on Oracle (representation).
-- ISO2103 orders.tax: Oracle computes generated columns on reading instead of storing them (representation).
-- ISO2067 orders.hidden: the column is hidden from SELECT * on MariaDB, not on Oracle (behaviour). Let a trigger or the application do it.
-- ISO2063 tables/orders/foreignKeys/fk_region: Oracle has no ON UPDATE (behaviour): a referenced key does not change there with its dependents, so the change of the key is refused instead.
-- ISO2030 tables/orders/checks/ck_hidden: the check has no form on Oracle and is left out (unsupported): it is MariaDB's own text.
-- ISO2030 tables/orders/checks/ck_parent: the check has no form on Oracle and is left out (unsupported): it is MariaDB's own text.
-- ISO2072 tables/orders/triggers/orders_bi: the trigger is written in MariaDB's words and is left out on Oracle (unsupported). Write it anew there.
-- ISO2073 packed: the storage options row_format=COMPRESSED key_block_size=8 are MariaDB's own and are left out on Oracle (representation).
-- ISO2167 regions.name: the collation mariadb:latin1_swedish_ci has no equal on Oracle (behaviour): texts compare by each character; 'e' = 'É', true before, is false.
-- ISO2100 regions.name: Oracle takes a text without characters for NULL, and the column takes none (narrowing): '' would be refused. Let the column take NULL, or accept the loss.
-- ISO2167 texts.v: the collation mariadb:utf8mb4_general_ci has no equal on Oracle (behaviour): texts compare by each character; 'e' = 'É', true before, is false.
-- ISO2167 texts.u3: the collation mariadb:utf8mb3_general_ci has no equal on Oracle (behaviour): texts compare by each character; 'e' = 'É', true before, is false.
-- ISO2168 texts.t: the collation rtrim has no equal on Oracle (behaviour): texts compare by each character; 'a' = 'a ', true before, is false.
-- ISO2167 texts.mt: the collation mariadb:latin1_swedish_ci has no equal on Oracle (behaviour): texts compare by each character; 'e' = 'É', true before, is false.
-- ISO2167 texts.lt: the collation mariadb:utf8mb4_unicode_ci has no equal on Oracle (behaviour): texts compare by each character; 'e' = 'É', true before, is false.
-- ISO2153 texts.e: enum(new,'it''s','a,b') becomes VARCHAR2(255 CHAR) on Oracle (representation): labels are text with a check, and sort as text; 'new' before 'it's' → 'it's' before 'new'.
-- ISO2154 texts.st: set(x,y,z) becomes CLOB on Oracle (representation): labels are one text, joined by commas; {x,y} → 'x,y'.
-- ISO2147 texts.j: json fidelity=text becomes CLOB on Oracle (representation): documents are text, as they were written; {"a": 1} → '{"a": 1}'.
-- ISO2100 texts.v: Oracle takes a text without characters for NULL, and the column takes none (narrowing): '' would be refused. Let the column take NULL, or accept the loss.
-- ISO2101 texts.u3: Oracle takes a text without characters for NULL (narrowing): '' is read back as NULL.
-- ISO2101 texts.ex: Oracle takes a text without characters for NULL (narrowing): '' is read back as NULL.
-- ISO2071 indexes of texts: Oracle holds no comments (unsupported): 1 left out.
-- ISO2050 tables/texts/indexes/ft_t: Oracle cannot build it (behaviour): it knows no fulltext index. Queries that used it read the table; a unique one is no longer kept.
-- ISO2051 tables/texts/indexes/ix_ignored: Oracle builds the index without its storage options (representation).
-- ISO2126 times.d: date specials=zero becomes DATE on Oracle (narrowing): there is no day zero; 0000-00-00 is refused. Give the column another type in the mapping, set a policy, or accept the loss.
-- ISO2134 times.d: date specials=zero becomes DATE on Oracle (representation): a date has a time of day, midnight; 2024-01-31 → 2024-01-31 00:00:00.
-- ISO2127 times.t: time(0) range=signed838 becomes VARCHAR2(8 BYTE) on Oracle (narrowing): a time lies between 00:00:00 and 24:00:00; 25:00:00 is refused. Give the column another type in the mapping, set a policy, or accept the loss.
-- ISO2135 times.t: time(0) range=signed838 becomes VARCHAR2(8 BYTE) on Oracle (representation): times are text, HH:MM:SS with the declared fraction digits; 09:30:00 → '09:30:00'.
-- ISO2127 times.t6: time(6) range=signed838 becomes VARCHAR2(15 BYTE) on Oracle (narrowing): a time lies between 00:00:00 and 24:00:00; 25:00:00 is refused. Give the column another type in the mapping, set a policy, or accept the loss.
-- ISO2135 times.t6: time(6) range=signed838 becomes VARCHAR2(15 BYTE) on Oracle (representation): times are text, HH:MM:SS with the declared fraction digits; 09:30:00 → '09:30:00'.
-- ISO2126 times.dt: timestamp(0) specials=zero becomes DATE on Oracle (narrowing): there is no day zero; 0000-00-00 is refused. Give the column another type in the mapping, set a policy, or accept the loss.
-- ISO2126 times.dt6: timestamp(6) specials=zero becomes TIMESTAMP(6) on Oracle (narrowing): there is no day zero; 0000-00-00 is refused. Give the column another type in the mapping, set a policy, or accept the loss.
-- ISO2126 times.ts: timestamptz(6) range=[1970,2038] specials=zero becomes TIMESTAMP(6) WITH LOCAL TIME ZONE on Oracle (narrowing): there is no day zero; 0000-00-00 is refused. Give the column another type in the mapping, set a policy, or accept the loss.
-- ISO2126 times.tn: timestamptz(0) range=[1970,2038] specials=zero becomes TIMESTAMP(0) WITH LOCAL TIME ZONE on Oracle (narrowing): there is no day zero; 0000-00-00 is refused. Give the column another type in the mapping, set a policy, or accept the loss.
-- ISO2126 times.z: date specials=zero becomes DATE on Oracle (narrowing): there is no day zero; 0000-00-00 is refused. Give the column another type in the mapping, set a policy, or accept the loss.
-- ISO2134 times.z: date specials=zero becomes DATE on Oracle (representation): a date has a time of day, midnight; 2024-01-31 → 2024-01-31 00:00:00.
-- ISO2030 tables/times/columns/t6: the default has no form on Oracle and is left out (unsupported): Oracle cannot say ''-01:02:03.500000'' without changing its meaning: it is no text of time(6) range=signed838.
-- ISO2067 times.ts: the column takes the time of each update on MariaDB, not on Oracle (behaviour). Let a trigger or the application do it.
-- ISO2030 tables/times/columns/z: the default has no form on Oracle and is left out (unsupported): Oracle cannot say ''0000-00-00'' without changing its meaning: DATE has no such value.
-- ISO2073 versioned: the storage options WITH SYSTEM VERSIONING are MariaDB's own and are left out on Oracle (representation).
-- ISO2072 views/open_orders: the view is written in MariaDB's words and is left out on Oracle (unsupported). Write it anew there.
-- ISO2072 views/own_orders: the view is written in MariaDB's words and is left out on Oracle (unsupported). Write it anew there.
-- ISO2072 routines/logged: the routine is written in MariaDB's words and is left out on Oracle (unsupported). Write it anew there.
-- ISO2072 routines/plus_one: the routine is written in MariaDB's words and is left out on Oracle (unsupported). Write it anew there.
-- ISO2072 routines/touch: the routine is written in MariaDB's words and is left out on Oracle (unsupported). Write it anew there.
-- ISO2072 native/event/nightly: the native object is written in MariaDB's words and is left out on Oracle (unsupported). Write it anew there.
-- ISO2072 native/partitioning/"by_key.partitions": the native object is written in MariaDB's words and is left out on Oracle (unsupported). Write it anew there.
-- ISO2072 native/partitioning/"by_year.partitions": the native object is written in MariaDB's words and is left out on Oracle (unsupported). Write it anew there.

-- Before the rows
CREATE SEQUENCE "downwards" INCREMENT BY -1 MINVALUE -9223372036854775808 MAXVALUE -1 NOCACHE NOCYCLE;
CREATE SEQUENCE "plain" INCREMENT BY 1 MINVALUE 1 MAXVALUE 9223372036854775807 CACHE 1000 NOCYCLE;
CREATE SEQUENCE "tickets" START WITH 100 INCREMENT BY 5 MINVALUE 1 MAXVALUE 9999 CACHE 20 CYCLE;
CREATE TABLE "a" (
    "id" NUMBER(10) NOT NULL,
    "b_id" NUMBER(10)
);
CREATE TABLE "b" (
    "id" NUMBER(10) NOT NULL,
    "a_id" NUMBER(10)
);
CREATE TABLE "by_hash" (
    "k" NUMBER(10) NOT NULL
);
CREATE TABLE "by_key" (
    "k" NUMBER(10) NOT NULL
);
CREATE TABLE "by_list" (
    "k" NUMBER(10) NOT NULL
);
CREATE TABLE "by_range" (
    "at" DATE NOT NULL,
    "n" NUMBER(10)
);
CREATE TABLE "by_year" (
    "at" DATE NOT NULL
);
CREATE TABLE "composite" (
    "x" NUMBER(10) NOT NULL,
    "y" VARCHAR2(10 CHAR) NOT NULL
);
CREATE TABLE "numbers" (
    "id" NUMBER(20) GENERATED BY DEFAULT AS IDENTITY NOT NULL,
    "flag" NUMBER(1) DEFAULT 1 NOT NULL,
    "t" NUMBER(3) DEFAULT -1,
    "tu" NUMBER(3),
    "s" NUMBER(5),
    "su" NUMBER(5),
    "m" NUMBER(10),
    "mu" NUMBER(10),
    "i" NUMBER(10) DEFAULT 42,
    "iu" NUMBER(10),
    "z" NUMBER(10),
    "b" NUMBER(19),
    "d" NUMBER(12,2) DEFAULT 0.00,
    "dd" VARCHAR2(68 BYTE),
    "du" NUMBER(8,2),
    "f" BINARY_FLOAT,
    "g" BINARY_DOUBLE DEFAULT 1.5,
    "fd" BINARY_FLOAT,
    "bits" VARCHAR2(9 BYTE),
    "one" VARCHAR2(1 BYTE),
    "y" NUMBER(4) DEFAULT 2024,
    CONSTRAINT "ck_numbers_flag" CHECK ("flag" in (0, 1))
);
CREATE TABLE "octets" (
    "b" RAW(4) DEFAULT hextoraw('61620000'),
    "vb" RAW(300),
    "tb" BLOB,
    "bl" BLOB,
    "mb" BLOB,
    "lb" BLOB,
    "p" CLOB NOT NULL,
    "g" CLOB,
    "u" VARCHAR2(36 BYTE),
    "i6" VARCHAR2(43 BYTE),
    "i4" VARCHAR2(43 BYTE)
);
CREATE TABLE "old_style" (
    "id" NUMBER(10)
);
CREATE TABLE "orders" (
    "id" NUMBER(10) GENERATED BY DEFAULT AS IDENTITY NOT NULL,
    "region_id" NUMBER(5),
    "parent_id" NUMBER(10),
    "total" NUMBER(10,2) NOT NULL,
    "tax" NUMBER(10,2) GENERATED ALWAYS AS (round("total" * 0.19, 2)) VIRTUAL,
    "label" VARCHAR2(20 CHAR) GENERATED ALWAYS AS ('#' || "id") VIRTUAL,
    "hidden" NUMBER(10) DEFAULT 3,
    CONSTRAINT "ck_total" CHECK ("total" >= 0 and "total" < 1000000)
);
CREATE TABLE "packed" (
    "id" NUMBER(10) NOT NULL,
    "v" CLOB
);
CREATE TABLE "regions" (
    "id" NUMBER(5) GENERATED BY DEFAULT AS IDENTITY NOT NULL,
    "name" VARCHAR2(40 CHAR) NOT NULL
);
CREATE TABLE "select" (
    "order by" NUMBER(10),
    "na`me" NUMBER(10),
    "Füße" NUMBER(10)
);
CREATE TABLE "texts" (
    "c" CHAR(3 CHAR) DEFAULT 'abc',
    "v" VARCHAR2(40 CHAR) DEFAULT 'it''s \ "x"' NOT NULL,
    "u3" VARCHAR2(9 CHAR),
    "tt" CLOB,
    "t" CLOB,
    "mt" CLOB,
    "lt" CLOB,
    "e" VARCHAR2(255 CHAR) DEFAULT 'new',
    "st" CLOB DEFAULT 'x,z',
    "j" CLOB,
    "ex" VARCHAR2(50 CHAR) DEFAULT 'a' || 'b',
    CONSTRAINT "ck_texts_e" CHECK ("e" in ('new', 'it''s', 'a,b'))
);
CREATE TABLE "times" (
    "d" DATE DEFAULT timestamp '2024-01-02 00:00:00',
    "t" VARCHAR2(8 BYTE),
    "t6" VARCHAR2(15 BYTE),
    "dt" DATE DEFAULT localtimestamp,
    "dt6" TIMESTAMP(6) DEFAULT timestamp '2024-01-02 03:04:05.6789',
    "ts" TIMESTAMP(6) WITH LOCAL TIME ZONE DEFAULT systimestamp NOT NULL,
    "tn" TIMESTAMP(0) WITH LOCAL TIME ZONE,
    "z" DATE
);
CREATE TABLE "versioned" (
    "id" NUMBER(10) NOT NULL
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
CREATE INDEX "ix_prefix" ON "texts" (substr("v", 1, 10) DESC, "c");
ALTER TABLE "a" ADD CONSTRAINT "fk_a_b" FOREIGN KEY ("b_id") REFERENCES "b" ("id");
ALTER TABLE "b" ADD CONSTRAINT "fk_b_a" FOREIGN KEY ("a_id") REFERENCES "a" ("id") ON DELETE CASCADE;
ALTER TABLE "orders" ADD CONSTRAINT "fk_parent" FOREIGN KEY ("parent_id") REFERENCES "orders" ("id");
ALTER TABLE "orders" ADD CONSTRAINT "fk_region" FOREIGN KEY ("region_id") REFERENCES "regions" ("id") ON DELETE SET NULL;
COMMENT ON TABLE "regions" IS 'Where it''s sold';
COMMENT ON COLUMN "texts"."v" IS 'a comment with ''quotes''';
