-- SQLite: 18 tables. Made by Isomer from the blueprint; edit that instead.
--
-- Where it is not what the blueprint says:
-- ISO2122 numbers.id: uint64 becomes INTEGER on SQLite (narrowing): the destination numbers whole numbers of 64 bits with a sign; 9223372036854775808 is refused. Give the column another type in the mapping, set a policy, or accept the loss.
-- ISO2070 by_hash: SQLite holds the partitions as one table (representation).
-- ISO2070 by_list: SQLite holds the partitions as one table (representation).
-- ISO2126 by_range.at: date specials=zero becomes TEXT on SQLite (narrowing): there is no day zero; 0000-00-00 is refused. Give the column another type in the mapping, set a policy, or accept the loss.
-- ISO2133 by_range.at: date specials=zero becomes TEXT on SQLite (representation): dates are text, YYYY-MM-DD; 2024-01-31 → '2024-01-31'.
-- ISO2070 by_range: SQLite holds the partitions as one table (representation).
-- ISO2126 by_year.at: date specials=zero becomes TEXT on SQLite (narrowing): there is no day zero; 0000-00-00 is refused. Give the column another type in the mapping, set a policy, or accept the loss.
-- ISO2133 by_year.at: date specials=zero becomes TEXT on SQLite (representation): dates are text, YYYY-MM-DD; 2024-01-31 → '2024-01-31'.
-- ISO2114 numbers.d: decimal(12,2) becomes TEXT on SQLite (representation): decimals are text, exact to the last digit, which sorts by its characters, and arithmetic needs a cast; 9.5 → '9.5', which sorts after '10.5'.
-- ISO2114 numbers.dd: decimal(65,30) becomes TEXT on SQLite (representation): decimals are text, exact to the last digit, which sorts by its characters, and arithmetic needs a cast; 9.5 → '9.5', which sorts after '10.5'.
-- ISO2114 numbers.du: decimal(8,2) unsigned becomes TEXT on SQLite (representation): decimals are text, exact to the last digit, which sorts by its characters, and arithmetic needs a cast; 9.5 → '9.5', which sorts after '10.5'.
-- ISO2189 numbers.f: float32 becomes REAL on SQLite (narrowing): zero has no sign there; -0 is refused. Give the column another type in the mapping, set a policy, or accept the loss.
-- ISO2189 numbers.g: float64 becomes REAL on SQLite (narrowing): zero has no sign there; -0 is refused. Give the column another type in the mapping, set a policy, or accept the loss.
-- ISO2189 numbers.fd: float32 becomes REAL on SQLite (narrowing): zero has no sign there; -0 is refused. Give the column another type in the mapping, set a policy, or accept the loss.
-- ISO2155 numbers.bits: bit(9) becomes TEXT on SQLite (representation): bits are text of 0 and 1; B'101' → '101'.
-- ISO2155 numbers.one: bit(1) becomes TEXT on SQLite (representation): bits are text of 0 and 1; B'101' → '101'.
-- ISO2030 tables/numbers/columns/bits: the default has no form on SQLite and is left out (unsupported): it is MariaDB's own text.
-- ISO2161 octets.p: other(mariadb:point) becomes TEXT on SQLite (representation): values are text, as their own engine writes them, without the type's operators; a value → the text that its own engine writes for it.
-- ISO2161 octets.g: other(mariadb:geometry) becomes TEXT on SQLite (representation): values are text, as their own engine writes them, without the type's operators; a value → the text that its own engine writes for it.
-- ISO2145 octets.u: uuid becomes TEXT on SQLite (representation): identifiers are text of 36 characters, lower case; 6F9619FF-8B86-D011-B42D-00C04FC964FF → '6f9619ff-8b86-d011-b42d-00c04fc964ff'.
-- ISO2158 octets.i6: inet family=6 becomes TEXT on SQLite (representation): addresses are text, which sorts by its characters; 10.0.0.9 → '10.0.0.9', which sorts after '10.0.0.10'.
-- ISO2158 octets.i4: inet family=4 becomes TEXT on SQLite (representation): addresses are text, which sorts by its characters; 10.0.0.9 → '10.0.0.9', which sorts after '10.0.0.10'.
-- ISO2030 tables/octets/columns/u: the default has no form on SQLite and is left out (unsupported): it is MariaDB's own text.
-- ISO2050 tables/octets/indexes/sp_p: SQLite cannot build it (behaviour): it knows no spatial index. Queries that used it read the table; a unique one is no longer kept.
-- ISO2073 old_style: the storage options ENGINE=MyISAM are MariaDB's own and are left out on SQLite (representation).
-- ISO2114 orders.total: decimal(10,2) becomes TEXT on SQLite (representation): decimals are text, exact to the last digit, which sorts by its characters, and arithmetic needs a cast; 9.5 → '9.5', which sorts after '10.5'.
-- ISO2114 orders.tax: decimal(10,2) becomes TEXT on SQLite (representation): decimals are text, exact to the last digit, which sorts by its characters, and arithmetic needs a cast; 9.5 → '9.5', which sorts after '10.5'.
-- ISO2031 orders.tax: the formula has no form on SQLite, so the column is plain and keeps the source's values (behaviour): SQLite cannot say 'total * 0.19' without changing its meaning: it does not compute in decimal(10,2).
-- ISO2067 orders.hidden: the column is hidden from SELECT * on MariaDB, not on SQLite (behaviour). Let a trigger or the application do it.
-- ISO2030 tables/orders/checks/ck_hidden: the check has no form on SQLite and is left out (unsupported): it is MariaDB's own text.
-- ISO2030 tables/orders/checks/ck_parent: the check has no form on SQLite and is left out (unsupported): it is MariaDB's own text.
-- ISO2072 tables/orders/triggers/orders_bi: the trigger is written in MariaDB's words and is left out on SQLite (unsupported). Write it anew there.
-- ISO2073 packed: the storage options row_format=COMPRESSED key_block_size=8 are MariaDB's own and are left out on SQLite (representation).
-- ISO2167 regions.name: the collation mariadb:latin1_swedish_ci has no equal on SQLite (behaviour): texts compare by each character; 'e' = 'É', true before, is false.
-- ISO2071 regions: SQLite holds no comments (unsupported): 1 left out.
-- ISO2142 texts.c: string(3) fixed becomes CHAR(3) on SQLite (behaviour): a text of fixed length is neither padded, nor compared without the blanks at its end; 'ab' = 'ab  ', true before, is false.
-- ISO2167 texts.v: the collation mariadb:utf8mb4_general_ci has no equal on SQLite (behaviour): texts compare by each character; 'e' = 'É', true before, is false.
-- ISO2167 texts.u3: the collation mariadb:utf8mb3_general_ci has no equal on SQLite (behaviour): texts compare by each character; 'e' = 'É', true before, is false.
-- ISO2167 texts.mt: the collation mariadb:latin1_swedish_ci has no equal on SQLite (behaviour): texts compare by each character; 'e' = 'É', true before, is false.
-- ISO2167 texts.lt: the collation mariadb:utf8mb4_unicode_ci has no equal on SQLite (behaviour): texts compare by each character; 'e' = 'É', true before, is false.
-- ISO2153 texts.e: enum(new,'it''s','a,b') becomes TEXT on SQLite (representation): labels are text with a check, and sort as text; 'new' before 'it's' → 'it's' before 'new'.
-- ISO2154 texts.st: set(x,y,z) becomes TEXT on SQLite (representation): labels are one text, joined by commas; {x,y} → 'x,y'.
-- ISO2147 texts.j: json fidelity=text becomes TEXT on SQLite (representation): documents are text, as they were written; {"a": 1} → '{"a": 1}'.
-- ISO2071 texts: SQLite holds no comments (unsupported): 2 left out.
-- ISO2050 tables/texts/indexes/ft_t: SQLite cannot build it (behaviour): it knows no fulltext index. Queries that used it read the table; a unique one is no longer kept.
-- ISO2051 tables/texts/indexes/ix_ignored: SQLite builds the index without its storage options (representation).
-- ISO2126 times.d: date specials=zero becomes TEXT on SQLite (narrowing): there is no day zero; 0000-00-00 is refused. Give the column another type in the mapping, set a policy, or accept the loss.
-- ISO2133 times.d: date specials=zero becomes TEXT on SQLite (representation): dates are text, YYYY-MM-DD; 2024-01-31 → '2024-01-31'.
-- ISO2127 times.t: time(0) range=signed838 becomes TEXT on SQLite (narrowing): a time lies between 00:00:00 and 24:00:00; 25:00:00 is refused. Give the column another type in the mapping, set a policy, or accept the loss.
-- ISO2135 times.t: time(0) range=signed838 becomes TEXT on SQLite (representation): times are text, HH:MM:SS with the declared fraction digits; 09:30:00 → '09:30:00'.
-- ISO2127 times.t6: time(6) range=signed838 becomes TEXT on SQLite (narrowing): a time lies between 00:00:00 and 24:00:00; 25:00:00 is refused. Give the column another type in the mapping, set a policy, or accept the loss.
-- ISO2135 times.t6: time(6) range=signed838 becomes TEXT on SQLite (representation): times are text, HH:MM:SS with the declared fraction digits; 09:30:00 → '09:30:00'.
-- ISO2126 times.dt: timestamp(0) specials=zero becomes TEXT on SQLite (narrowing): there is no day zero; 0000-00-00 is refused. Give the column another type in the mapping, set a policy, or accept the loss.
-- ISO2136 times.dt: timestamp(0) specials=zero becomes TEXT on SQLite (representation): times are text, YYYY-MM-DD HH:MM:SS with the declared fraction digits; 2024-01-31 09:30:00 → '2024-01-31 09:30:00'.
-- ISO2126 times.dt6: timestamp(6) specials=zero becomes TEXT on SQLite (narrowing): there is no day zero; 0000-00-00 is refused. Give the column another type in the mapping, set a policy, or accept the loss.
-- ISO2136 times.dt6: timestamp(6) specials=zero becomes TEXT on SQLite (representation): times are text, YYYY-MM-DD HH:MM:SS with the declared fraction digits; 2024-01-31 09:30:00 → '2024-01-31 09:30:00'.
-- ISO2126 times.ts: timestamptz(6) range=[1970,2038] specials=zero becomes TEXT on SQLite (narrowing): there is no day zero; 0000-00-00 is refused. Give the column another type in the mapping, set a policy, or accept the loss.
-- ISO2137 times.ts: timestamptz(6) range=[1970,2038] specials=zero becomes TEXT on SQLite (representation): instants are text in UTC, YYYY-MM-DD HH:MM:SS+00:00; 2024-01-31 09:30:00+01:00 → '2024-01-31 08:30:00+00:00'.
-- ISO2126 times.tn: timestamptz(0) range=[1970,2038] specials=zero becomes TEXT on SQLite (narrowing): there is no day zero; 0000-00-00 is refused. Give the column another type in the mapping, set a policy, or accept the loss.
-- ISO2137 times.tn: timestamptz(0) range=[1970,2038] specials=zero becomes TEXT on SQLite (representation): instants are text in UTC, YYYY-MM-DD HH:MM:SS+00:00; 2024-01-31 09:30:00+01:00 → '2024-01-31 08:30:00+00:00'.
-- ISO2126 times.z: date specials=zero becomes TEXT on SQLite (narrowing): there is no day zero; 0000-00-00 is refused. Give the column another type in the mapping, set a policy, or accept the loss.
-- ISO2133 times.z: date specials=zero becomes TEXT on SQLite (representation): dates are text, YYYY-MM-DD; 2024-01-31 → '2024-01-31'.
-- ISO2030 tables/times/columns/t6: the default has no form on SQLite and is left out (unsupported): SQLite cannot say ''-01:02:03.500000'' without changing its meaning: it is no text of time(6) range=signed838.
-- ISO2067 times.ts: the column takes the time of each update on MariaDB, not on SQLite (behaviour). Let a trigger or the application do it.
-- ISO2030 tables/times/columns/z: the default has no form on SQLite and is left out (unsupported): SQLite cannot say ''0000-00-00'' without changing its meaning: it is no text of date specials=zero.
-- ISO2073 versioned: the storage options WITH SYSTEM VERSIONING are MariaDB's own and are left out on SQLite (representation).
-- ISO2042 downwards: SQLite has no sequences (unsupported).
-- ISO2042 plain: SQLite has no sequences (unsupported).
-- ISO2042 tickets: SQLite has no sequences (unsupported).
-- ISO2072 views/open_orders: the view is written in MariaDB's words and is left out on SQLite (unsupported). Write it anew there.
-- ISO2072 views/own_orders: the view is written in MariaDB's words and is left out on SQLite (unsupported). Write it anew there.
-- ISO2072 routines/logged: the routine is written in MariaDB's words and is left out on SQLite (unsupported). Write it anew there.
-- ISO2072 routines/plus_one: the routine is written in MariaDB's words and is left out on SQLite (unsupported). Write it anew there.
-- ISO2072 routines/touch: the routine is written in MariaDB's words and is left out on SQLite (unsupported). Write it anew there.
-- ISO2072 native/event/nightly: the native object is written in MariaDB's words and is left out on SQLite (unsupported). Write it anew there.
-- ISO2072 native/partitioning/"by_key.partitions": the native object is written in MariaDB's words and is left out on SQLite (unsupported). Write it anew there.
-- ISO2072 native/partitioning/"by_year.partitions": the native object is written in MariaDB's words and is left out on SQLite (unsupported). Write it anew there.

-- Before the rows
CREATE TABLE "a" (
    "id" INTEGER NOT NULL PRIMARY KEY,
    "b_id" INTEGER,
    CONSTRAINT "fk_a_b" FOREIGN KEY ("b_id") REFERENCES "b" ("id")
);
CREATE TABLE "b" (
    "id" INTEGER NOT NULL PRIMARY KEY,
    "a_id" INTEGER,
    CONSTRAINT "fk_b_a" FOREIGN KEY ("a_id") REFERENCES "a" ("id") ON DELETE CASCADE
);
CREATE TABLE "by_hash" (
    "k" INTEGER NOT NULL
);
CREATE TABLE "by_key" (
    "k" INTEGER NOT NULL PRIMARY KEY
);
CREATE TABLE "by_list" (
    "k" INTEGER NOT NULL
);
CREATE TABLE "by_range" (
    "at" TEXT NOT NULL,
    "n" INTEGER
);
CREATE TABLE "by_year" (
    "at" TEXT NOT NULL
);
CREATE TABLE "composite" (
    "x" INTEGER NOT NULL,
    "y" VARCHAR(10) NOT NULL,
    PRIMARY KEY ("y", "x")
);
CREATE TABLE "numbers" (
    "id" INTEGER NOT NULL PRIMARY KEY AUTOINCREMENT,
    "flag" BOOLEAN NOT NULL DEFAULT true,
    "t" INTEGER DEFAULT (-1),
    "tu" INTEGER,
    "s" INTEGER,
    "su" INTEGER,
    "m" INTEGER,
    "mu" INTEGER,
    "i" INTEGER DEFAULT 42,
    "iu" INTEGER,
    "z" INTEGER,
    "b" INTEGER,
    "d" TEXT DEFAULT '0.00',
    "dd" TEXT,
    "du" TEXT,
    "f" REAL,
    "g" REAL DEFAULT 1.5,
    "fd" REAL,
    "bits" TEXT,
    "one" TEXT,
    "y" INTEGER DEFAULT 2024
);
CREATE TABLE "octets" (
    "b" BLOB DEFAULT x'61620000',
    "vb" BLOB,
    "tb" BLOB,
    "bl" BLOB,
    "mb" BLOB,
    "lb" BLOB,
    "p" TEXT NOT NULL,
    "g" TEXT,
    "u" TEXT,
    "i6" TEXT,
    "i4" TEXT
);
CREATE TABLE "old_style" (
    "id" INTEGER
);
CREATE TABLE "orders" (
    "id" INTEGER NOT NULL PRIMARY KEY AUTOINCREMENT,
    "region_id" INTEGER,
    "parent_id" INTEGER,
    "total" TEXT NOT NULL,
    "tax" TEXT,
    "label" VARCHAR(20) GENERATED ALWAYS AS ('#' || "id") VIRTUAL,
    "hidden" INTEGER DEFAULT 3,
    CONSTRAINT "fk_parent" FOREIGN KEY ("parent_id") REFERENCES "orders" ("id"),
    CONSTRAINT "fk_region" FOREIGN KEY ("region_id") REFERENCES "regions" ("id") ON DELETE SET NULL ON UPDATE CASCADE,
    CONSTRAINT "ck_total" CHECK (cast("total" as NUMERIC) >= 0 and cast("total" as NUMERIC) < 1000000)
);
CREATE TABLE "packed" (
    "id" INTEGER NOT NULL PRIMARY KEY,
    "v" TEXT
);
CREATE TABLE "regions" (
    "id" INTEGER NOT NULL PRIMARY KEY AUTOINCREMENT,
    "name" VARCHAR(40) NOT NULL
);
CREATE TABLE "select" (
    "order by" INTEGER,
    "na`me" INTEGER,
    "Füße" INTEGER
);
CREATE TABLE "texts" (
    "c" CHAR(3) DEFAULT 'abc',
    "v" VARCHAR(40) NOT NULL DEFAULT 'it''s \ "x"',
    "u3" VARCHAR(9),
    "tt" TEXT,
    "t" TEXT COLLATE RTRIM,
    "mt" TEXT,
    "lt" TEXT,
    "e" TEXT DEFAULT 'new',
    "st" TEXT DEFAULT 'x,z',
    "j" TEXT,
    "ex" VARCHAR(50) DEFAULT ('a' || 'b'),
    CONSTRAINT "ck_texts_e" CHECK ("e" in ('new', 'it''s', 'a,b'))
);
CREATE TABLE "times" (
    "d" TEXT DEFAULT '2024-01-02',
    "t" TEXT,
    "t6" TEXT,
    "dt" TEXT DEFAULT (strftime('%Y-%m-%d %H:%M:%S', 'now', 'localtime')),
    "dt6" TEXT DEFAULT '2024-01-02 03:04:05.678900',
    "ts" TEXT NOT NULL DEFAULT (strftime('%Y-%m-%d %H:%M:%f000+00:00', 'now')),
    "tn" TEXT,
    "z" TEXT
);
CREATE TABLE "versioned" (
    "id" INTEGER NOT NULL PRIMARY KEY
);

-- After the rows
CREATE INDEX "ix_b" ON "a" ("b_id");
CREATE INDEX "ix_a" ON "b" ("a_id");
CREATE INDEX "ix_parent" ON "orders" ("parent_id");
CREATE INDEX "ix_region" ON "orders" ("region_id");
CREATE UNIQUE INDEX "ux_regions_name" ON "regions" ("name");
CREATE INDEX "ix_comment" ON "texts" ("u3");
CREATE INDEX "ix_ignored" ON "texts" ("c");
CREATE INDEX "ix_prefix" ON "texts" (substr("v", 1, 10) DESC, "c");
