-- PostgreSQL: 3 tables. Made by Isomer from the blueprint; edit that instead.
--
-- Where it is not what the blueprint says:
-- ISO2166 Customers.Email: the collation sqlserver:SQL_Latin1_General_CP1_CI_AS has no equal on PostgreSQL (behaviour): texts compare by each character; 'a' = 'A', true before, is false.
-- ISO2124 Customers.Opens: time(7) becomes time without time zone on PostgreSQL (narrowing): a second has fewer fraction digits there; 10:00:00.1234567 is refused. Give the column another type in the mapping, set a policy, or accept the loss.
-- ISO2124 Customers.Created: timestamp(7) becomes timestamp without time zone on PostgreSQL (narrowing): a second has fewer fraction digits there; 2024-01-02 10:00:00.1234567 is refused. Give the column another type in the mapping, set a policy, or accept the loss.
-- ISO2128 Customers.Seen: timestamptz(7) zone=offset becomes timestamp with time zone on PostgreSQL (narrowing): the instant is kept, in UTC, and its offset is not; 2024-01-02 10:00:00+02:00 → 2024-01-02 08:00:00+00:00. Give the column another type in the mapping, or accept the loss.
-- ISO2124 Customers.Seen: timestamptz(7) zone=offset becomes timestamp with time zone on PostgreSQL (narrowing): a second has fewer fraction digits there; 2024-01-02 10:00:00.1234567+00:00 is refused. Give the column another type in the mapping, set a policy, or accept the loss.
-- ISO2162 Customers.Version: rowversion becomes bytea on PostgreSQL (unsupported): the database no longer changes the stamp; 0x00000000000007D1 stays when its row is updated. Leave the column out in the mapping, or accept the loss.
-- ISO2161 Customers.Place: other(sqlserver:geography) becomes text on PostgreSQL (representation): values are text, as their own engine writes them, without the type's operators; a value → the text that its own engine writes for it.
-- ISO2141 Customers: Email, Name, Legacy, Code, Note: on PostgreSQL a text holds no U+0000 (narrowing); the text a, U+0000, b is refused.
-- ISO2051 tables/Customers/indexes/IX_Store: PostgreSQL builds the index without its storage options (representation).
-- ISO2030 tables/Customers/checks/CK_Format: the check has no form on PostgreSQL and is left out (unsupported): it is SQL Server's own text.
-- ISO2072 tables/Customers/triggers/Customers_Touch: the trigger is written in SQL Server's words and is left out on PostgreSQL (unsupported). Write it anew there.
-- ISO2032 sales.Order Lines.Total: PostgreSQL stores generated columns instead of computing them on reading (representation).
-- ISO2073 sales.Order Lines: the storage options PRIMARY KEY NONCLUSTERED, DATA_COMPRESSION = PAGE are SQL Server's own and are left out on PostgreSQL (representation).
-- ISO2072 views/ActiveCustomers: the view is written in SQL Server's words and is left out on PostgreSQL (unsupported). Write it anew there.
-- ISO2072 routines/Touch: the routine is written in SQL Server's words and is left out on PostgreSQL (unsupported). Write it anew there.

-- Before the rows
CREATE SCHEMA IF NOT EXISTS "sales";
CREATE SEQUENCE "sales"."Numbers" INCREMENT BY 5 MAXVALUE 99999 START WITH 5 CACHE 10 CYCLE;
CREATE TABLE "Customers" (
    "Id" integer GENERATED ALWAYS AS IDENTITY (START WITH 1000 INCREMENT BY 10) NOT NULL,
    "Email" character varying(255) NOT NULL,
    "Name" character varying(100) DEFAULT 'nobody' NOT NULL,
    "Legacy" character varying(30),
    "Code" character(8),
    "Active" boolean DEFAULT true NOT NULL,
    "Level" smallint DEFAULT 1 NOT NULL,
    "Balance" numeric(19,4) DEFAULT 0.0 NOT NULL,
    "Rating" double precision,
    "Note" text,
    "Photo" bytea,
    "Digest" bytea,
    "Token" uuid DEFAULT gen_random_uuid() NOT NULL,
    "Prefs" xml,
    "Born" date,
    "Opens" time without time zone,
    "Created" timestamp without time zone DEFAULT (now() AT TIME ZONE 'utc') NOT NULL,
    "Old" timestamp(3) without time zone,
    "Seen" timestamp with time zone DEFAULT now() NOT NULL,
    "Version" bytea NOT NULL,
    "Place" text,
    "Label" character varying(120) GENERATED ALWAYS AS (upper("Name")) STORED,
    CONSTRAINT "CK_Balance" CHECK ("Balance" >= 0 or "Active" = false),
    CONSTRAINT "CK_Email" CHECK ("Email" like '%@%'),
    CONSTRAINT "CK_Level" CHECK ("Level" in (1, 2, 3))
);
CREATE TABLE "sales"."Order Lines" (
    "Order" bigint NOT NULL,
    "Line" smallint NOT NULL,
    "Price" numeric(18,4) NOT NULL,
    "Quantity" integer DEFAULT 1 NOT NULL,
    "Total" numeric(30,4) GENERATED ALWAYS AS ("Price" * "Quantity") STORED
);
CREATE TABLE "sales"."Orders" (
    "Id" bigint DEFAULT nextval('sales."Numbers"'::regclass) NOT NULL,
    "Customer" integer,
    "Parent" bigint,
    "Placed" timestamp(0) without time zone DEFAULT cast(LOCALTIMESTAMP as timestamp(0) without time zone) NOT NULL
);

-- After the rows
ALTER TABLE "Customers" ADD CONSTRAINT "PK_Customers" PRIMARY KEY ("Id");
ALTER TABLE "Customers" ADD CONSTRAINT "UQ_Token" UNIQUE ("Token");
ALTER TABLE "sales"."Order Lines" ADD CONSTRAINT "PK_Lines" PRIMARY KEY ("Order", "Line");
ALTER TABLE "sales"."Orders" ADD CONSTRAINT "PK_Orders" PRIMARY KEY ("Id");
CREATE INDEX "IX_Active" ON "Customers" ("Created" DESC) INCLUDE ("Email") WHERE "Active" = true;
CREATE INDEX "IX_Store" ON "Customers" ("Level", "Rating");
CREATE UNIQUE INDEX "UX_Code" ON "Customers" ("Code") WHERE "Code" is not null;
CREATE UNIQUE INDEX "UX_Email" ON "Customers" ("Email");
CREATE UNIQUE INDEX "UX_Legacy" ON "Customers" ("Legacy", "Level") NULLS NOT DISTINCT;
CREATE INDEX "IX_Orders_Customer" ON "sales"."Orders" ("Customer");
ALTER TABLE "sales"."Order Lines" ADD CONSTRAINT "FK_Lines_Order" FOREIGN KEY ("Order") REFERENCES "sales"."Orders" ("Id") ON DELETE CASCADE ON UPDATE CASCADE;
ALTER TABLE "sales"."Orders" ADD CONSTRAINT "FK_Orders_Customer" FOREIGN KEY ("Customer") REFERENCES "Customers" ("Id") ON DELETE SET NULL;
ALTER TABLE "sales"."Orders" ADD CONSTRAINT "FK_Orders_Parent" FOREIGN KEY ("Parent") REFERENCES "sales"."Orders" ("Id");
COMMENT ON TABLE "Customers" IS 'Who buys';
COMMENT ON COLUMN "Customers"."Email" IS 'It''s "unique"';
