-- Oracle: 4 tables. Made by Isomer from the blueprint; edit that instead.
--
-- Where it is not what the blueprint says:
-- ISO2167 customers.email: the collation mysql:utf8mb4_general_ci has no equal on Oracle (behaviour): texts compare by each character; 'e' = 'É', true before, is false.
-- ISO2153 customers.status: enum(new,'it''s ok',closed) becomes VARCHAR2(255 CHAR) on Oracle (representation): labels are text with a check, and sort as text; 'new' before 'it's ok' → 'it's ok' before 'new'.
-- ISO2154 customers.flags: set(vip,mail,blocked) becomes CLOB on Oracle (representation): labels are one text, joined by commas; {vip,mail} → 'vip,mail'.
-- ISO2121 customers.active: bool becomes NUMBER(1) on Oracle (representation): truth values are 0 and 1, and a check keeps others out; true → 1.
-- ISO2114 customers.huge: decimal(65,30) becomes VARCHAR2(68 BYTE) on Oracle (representation): decimals are text, exact to the last digit, which sorts by its characters, and arithmetic needs a cast; 9.5 → '9.5', which sorts after '10.5'.
-- ISO2155 customers.bits: bit(9) becomes VARCHAR2(9 BYTE) on Oracle (representation): bits are text of 0 and 1; B'101' → '101'.
-- ISO2126 customers.born: date specials=zero becomes DATE on Oracle (narrowing): there is no day zero; 0000-00-00 is refused. Give the column another type in the mapping, set a policy, or accept the loss.
-- ISO2134 customers.born: date specials=zero becomes DATE on Oracle (representation): a date has a time of day, midnight; 2024-01-31 → 2024-01-31 00:00:00.
-- ISO2127 customers.span: time(3) range=signed838 becomes VARCHAR2(12 BYTE) on Oracle (narrowing): a time lies between 00:00:00 and 24:00:00; 25:00:00 is refused. Give the column another type in the mapping, set a policy, or accept the loss.
-- ISO2135 customers.span: time(3) range=signed838 becomes VARCHAR2(12 BYTE) on Oracle (representation): times are text, HH:MM:SS with the declared fraction digits; 09:30:00 → '09:30:00'.
-- ISO2126 customers.seen: timestamp(6) specials=zero becomes TIMESTAMP(6) on Oracle (narrowing): there is no day zero; 0000-00-00 is refused. Give the column another type in the mapping, set a policy, or accept the loss.
-- ISO2126 customers.changed: timestamptz(0) range=[1970,2038] specials=zero becomes TIMESTAMP(0) WITH LOCAL TIME ZONE on Oracle (narrowing): there is no day zero; 0000-00-00 is refused. Give the column another type in the mapping, set a policy, or accept the loss.
-- ISO2147 customers.prefs: json binary_precision=53 fidelity=model becomes CLOB on Oracle (representation): documents are text, as they were written; {"a": 1} → '{"a": 1}'.
-- ISO2161 customers.place: other(mysql:point) becomes CLOB on Oracle (representation): values are text, as their own engine writes them, without the type's operators; a value → the text that its own engine writes for it.
-- ISO2100 customers.email: Oracle takes a text without characters for NULL, and the column takes none (narrowing): '' would be refused. Let the column take NULL, or accept the loss.
-- ISO2100 customers.name: Oracle takes a text without characters for NULL, and the column takes none (narrowing): '' would be refused. Let the column take NULL, or accept the loss.
-- ISO2067 customers.changed: the column takes the time of each update on MySQL, not on Oracle (behaviour). Let a trigger or the application do it.
-- ISO2031 customers.theme: the formula has no form on Oracle, so the column is plain and keeps the source's values (behaviour): it is MySQL's own text.
-- ISO2101 customers.theme: Oracle takes a text without characters for NULL (narrowing): '' is read back as NULL.
-- ISO2050 tables/customers/indexes/ft_note: Oracle cannot build it (behaviour): it knows no fulltext index. Queries that used it read the table; a unique one is no longer kept.
-- ISO2051 tables/customers/indexes/ix_hidden: Oracle builds the index without its storage options (representation).
-- ISO2030 tables/customers/checks/ck_format: the check has no form on Oracle and is left out (unsupported): it is MySQL's own text.
-- ISO2030 tables/customers/checks/ck_listed: the check has no form on Oracle and is left out (unsupported): it is MySQL's own text.
-- ISO2072 tables/customers/triggers/customers_bi: the trigger is written in MySQL's words and is left out on Oracle (unsupported). Write it anew there.
-- ISO2126 events.at: date specials=zero becomes DATE on Oracle (narrowing): there is no day zero; 0000-00-00 is refused. Give the column another type in the mapping, set a policy, or accept the loss.
-- ISO2134 events.at: date specials=zero becomes DATE on Oracle (representation): a date has a time of day, midnight; 2024-01-31 → 2024-01-31 00:00:00.
-- ISO2070 events: Oracle holds the partitions as one table (representation).
-- ISO2103 order lines.total: Oracle computes generated columns on reading instead of storing them (representation).
-- ISO2063 tables/order lines/foreignKeys/fk_lines_order: Oracle has no ON UPDATE (behaviour): a referenced key does not change there with its dependents, so the change of the key is refused instead.
-- ISO2126 orders.placed: timestamp(0) specials=zero becomes DATE on Oracle (narrowing): there is no day zero; 0000-00-00 is refused. Give the column another type in the mapping, set a policy, or accept the loss.
-- ISO2072 views/active_customers: the view is written in MySQL's words and is left out on Oracle (unsupported). Write it anew there.
-- ISO2072 views/themes: the view is written in MySQL's words and is left out on Oracle (unsupported). Write it anew there.
-- ISO2072 views/vip_customers: the view is written in MySQL's words and is left out on Oracle (unsupported). Write it anew there.
-- ISO2072 routines/touch: the routine is written in MySQL's words and is left out on Oracle (unsupported). Write it anew there.

-- Before the rows
CREATE TABLE "customers" (
    "id" NUMBER(10) GENERATED BY DEFAULT AS IDENTITY NOT NULL,
    "email" VARCHAR2(255 CHAR) NOT NULL,
    "name" VARCHAR2(100 CHAR) DEFAULT 'nobody' NOT NULL,
    "status" VARCHAR2(255 CHAR) DEFAULT 'new' NOT NULL,
    "flags" CLOB DEFAULT 'vip,mail',
    "active" NUMBER(1) DEFAULT 1 NOT NULL,
    "tiny" NUMBER(3) DEFAULT -1 NOT NULL,
    "visits" NUMBER(20) DEFAULT 0 NOT NULL,
    "medium" NUMBER(10),
    "padded" NUMBER(10),
    "balance" NUMBER(12,2) DEFAULT 0.00 NOT NULL,
    "huge" VARCHAR2(68 BYTE),
    "bits" VARCHAR2(9 BYTE),
    "since" NUMBER(4) DEFAULT 2024 NOT NULL,
    "born" DATE,
    "span" VARCHAR2(12 BYTE),
    "seen" TIMESTAMP(6) DEFAULT localtimestamp,
    "changed" TIMESTAMP(0) WITH LOCAL TIME ZONE DEFAULT systimestamp NOT NULL,
    "note" CLOB,
    "prefs" CLOB,
    "photo" BLOB,
    "digest" RAW(20),
    "place" CLOB,
    "theme" VARCHAR2(20 CHAR),
    "label" VARCHAR2(120 CHAR) GENERATED ALWAYS AS ('#' || "name") VIRTUAL,
    CONSTRAINT "ck_balance" CHECK ("balance" >= 0 or not "active" = 1),
    CONSTRAINT "ck_customers_active" CHECK ("active" in (0, 1)),
    CONSTRAINT "ck_customers_status" CHECK ("status" in ('new', 'it''s ok', 'closed')),
    CONSTRAINT "ck_email" CHECK ("email" like '%@%'),
    CONSTRAINT "ck_name" CHECK (length("name") between 1 and 100)
);
CREATE TABLE "events" (
    "id" NUMBER(10) NOT NULL,
    "at" DATE NOT NULL
);
CREATE TABLE "order lines" (
    "order" NUMBER(20) NOT NULL,
    "line" NUMBER(3) NOT NULL,
    "price" NUMBER(10,2) NOT NULL,
    "quantity" NUMBER(10) DEFAULT 1 NOT NULL,
    "total" NUMBER(20,2) GENERATED ALWAYS AS ("price" * "quantity") VIRTUAL
);
CREATE TABLE "orders" (
    "id" NUMBER(20) GENERATED BY DEFAULT AS IDENTITY NOT NULL,
    "customer" NUMBER(10),
    "parent" NUMBER(20),
    "placed" DATE DEFAULT timestamp '2000-01-01 00:00:00' NOT NULL
);

-- After the rows
ALTER TABLE "customers" ADD PRIMARY KEY ("id");
ALTER TABLE "events" ADD PRIMARY KEY ("id", "at");
ALTER TABLE "order lines" ADD PRIMARY KEY ("order", "line");
ALTER TABLE "orders" ADD PRIMARY KEY ("id");
CREATE INDEX "ix_hidden" ON "customers" ("balance");
CREATE INDEX "ix_label" ON "customers" ("label");
CREATE INDEX "ix_lower" ON "customers" (lower("name"));
CREATE INDEX "ix_prefix" ON "customers" (substr("name", 1, 10) DESC, "active");
CREATE UNIQUE INDEX "ux_email" ON "customers" ("email");
CREATE INDEX "fk_orders_customer" ON "orders" ("customer");
CREATE INDEX "fk_orders_parent" ON "orders" ("parent");
ALTER TABLE "order lines" ADD CONSTRAINT "fk_lines_order" FOREIGN KEY ("order") REFERENCES "orders" ("id") ON DELETE CASCADE;
ALTER TABLE "orders" ADD CONSTRAINT "fk_orders_customer" FOREIGN KEY ("customer") REFERENCES "customers" ("id") ON DELETE SET NULL;
ALTER TABLE "orders" ADD CONSTRAINT "fk_orders_parent" FOREIGN KEY ("parent") REFERENCES "orders" ("id");
COMMENT ON TABLE "customers" IS 'Who buys';
COMMENT ON COLUMN "customers"."email" IS 'It''s "unique"';
