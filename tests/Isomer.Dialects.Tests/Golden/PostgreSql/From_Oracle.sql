-- PostgreSQL: 3 tables. Made by Isomer from the blueprint; edit that instead.
--
-- Where it is not what the blueprint says:
-- ISO2124 CUSTOMERS.EXACT: timestamp(9) becomes timestamp without time zone on PostgreSQL (narrowing): a second has fewer fraction digits there; 2024-01-02 10:00:00.1234567 is refused. Give the column another type in the mapping, set a policy, or accept the loss.
-- ISO2128 CUSTOMERS.ZONED: timestamptz(6) zone=region becomes timestamp with time zone on PostgreSQL (narrowing): the instant is kept, in UTC, and its offset is not; 2024-01-02 10:00:00+02:00 → 2024-01-02 08:00:00+00:00. Give the column another type in the mapping, or accept the loss.
-- ISO2124 CUSTOMERS.SPAN: interval(9) fields=ds becomes interval day to second on PostgreSQL (narrowing): a second has fewer fraction digits there; PT0.1234567S is refused. Give the column another type in the mapping, set a policy, or accept the loss.
-- ISO2161 CUSTOMERS.PLACE: other(oracle:MDSYS.SDO_GEOMETRY) becomes text on PostgreSQL (representation): values are text, as their own engine writes them, without the type's operators; a value → the text that its own engine writes for it.
-- ISO2141 CUSTOMERS: EMAIL, NAME, LEGACY, NATION, NOTE: on PostgreSQL a text holds no U+0000 (narrowing); the text a, U+0000, b is refused.
-- ISO2032 CUSTOMERS.LABEL: PostgreSQL stores generated columns instead of computing them on reading (representation).
-- ISO2051 tables/CUSTOMERS/indexes/CUSTOMERS_ACTIVE: PostgreSQL builds the index without the method bitmap, as an ordered tree (representation).
-- ISO2051 tables/CUSTOMERS/indexes/CUSTOMERS_REVERSE: PostgreSQL builds the index without its storage options (representation).
-- ISO2360 tables/CUSTOMERS/unique/CUSTOMERS_ONCE: PostgreSQL compares no keys of which a column is NULL (behaviour): two rows with (1, NULL), refused before, are taken.
-- ISO2030 tables/CUSTOMERS/checks/CUSTOMERS_FORMAT: the check has no form on PostgreSQL and is left out (unsupported): it is Oracle's own text.
-- ISO2072 tables/CUSTOMERS/triggers/CUSTOMERS_TOUCH: the trigger is written in Oracle's words and is left out on PostgreSQL (unsupported). Write it anew there.
-- ISO2141 EVENTS: KIND: on PostgreSQL a text holds no U+0000 (narrowing); the text a, U+0000, b is refused.
-- ISO2070 EVENTS: PostgreSQL holds the partitions as one table (representation).
-- ISO2072 views/ACTIVE_CUSTOMERS: the view is written in Oracle's words and is left out on PostgreSQL (unsupported). Write it anew there.
-- ISO2072 routines/TOUCH: the routine is written in Oracle's words and is left out on PostgreSQL (unsupported). Write it anew there.

-- Before the rows
CREATE SEQUENCE "numbers" INCREMENT BY 5 MAXVALUE 99999 START WITH 5 CACHE 20 CYCLE;
CREATE TABLE "customers" (
    "id" bigint GENERATED ALWAYS AS IDENTITY (START WITH 1000 INCREMENT BY 10) NOT NULL,
    "email" character varying(255) NOT NULL,
    "name" character varying(100) DEFAULT 'nobody' NOT NULL,
    "legacy" character varying(30),
    "nation" character(8),
    "active" boolean DEFAULT true NOT NULL,
    "balance" numeric(12,2) DEFAULT 0 NOT NULL,
    "amount" numeric,
    "rounded" numeric(5,-2),
    "old" numeric,
    "rating" double precision,
    "note" text,
    "photo" bytea,
    "digest" bytea,
    "prefs" xml,
    "born" timestamp(0) without time zone,
    "created" timestamp(0) without time zone DEFAULT cast(LOCALTIMESTAMP as timestamp(0) without time zone) NOT NULL,
    "exact" timestamp without time zone,
    "seen" timestamp with time zone DEFAULT now() NOT NULL,
    "zoned" timestamp with time zone,
    "span" interval day to second,
    "place" text,
    "label" character varying(120) GENERATED ALWAYS AS (upper(name)) STORED,
    CONSTRAINT "customers_balance" CHECK (balance >= 0 or not active),
    CONSTRAINT "customers_mail" CHECK (email like '%@%'),
    CONSTRAINT "customers_name" CHECK (length(name) >= 1 and length(name) <= 100)
);
CREATE TABLE "events" (
    "at" timestamp(0) without time zone NOT NULL,
    "kind" character varying(10) NOT NULL
);
CREATE TABLE "orders" (
    "id" numeric(19,0) DEFAULT nextval('numbers'::regclass) NOT NULL,
    "customer" bigint,
    "parent" numeric(19,0),
    "Odd Name" smallint
);

-- After the rows
ALTER TABLE "customers" ADD CONSTRAINT "customers_pk" PRIMARY KEY ("id");
ALTER TABLE "customers" ADD CONSTRAINT "customers_email" UNIQUE ("email");
ALTER TABLE "customers" ADD CONSTRAINT "customers_once" UNIQUE ("legacy", "born") DEFERRABLE INITIALLY DEFERRED;
ALTER TABLE "events" ADD CONSTRAINT "events_pk" PRIMARY KEY ("at", "kind");
ALTER TABLE "orders" ADD CONSTRAINT "orders_pk" PRIMARY KEY ("id");
CREATE INDEX "customers_active" ON "customers" ("active");
CREATE INDEX "customers_created" ON "customers" ("created" DESC, "name");
CREATE UNIQUE INDEX "customers_lower" ON "customers" ((lower(name)));
CREATE INDEX "customers_reverse" ON "customers" ("rating");
CREATE INDEX "orders_customer" ON "orders" ("customer");
ALTER TABLE "orders" ADD CONSTRAINT "orders_customer_fk" FOREIGN KEY ("customer") REFERENCES "customers" ("id") ON DELETE SET NULL;
ALTER TABLE "orders" ADD CONSTRAINT "orders_parent_fk" FOREIGN KEY ("parent") REFERENCES "orders" ("id") ON DELETE CASCADE DEFERRABLE INITIALLY DEFERRED;
COMMENT ON TABLE "customers" IS 'Who buys';
COMMENT ON COLUMN "customers"."email" IS 'It''s "unique"';
