-- PostgreSQL: 3 tables. Made by Isomer from the blueprint; edit that instead.

-- Before the rows
CREATE SCHEMA IF NOT EXISTS "Big.Data";
CREATE SCHEMA IF NOT EXISTS "sales";
CREATE TABLE "customers" (
    "id" integer NOT NULL
);
CREATE TABLE "Big.Data"."orders" (
    "id" integer NOT NULL
);
CREATE TABLE "sales"."orders" (
    "id" integer NOT NULL,
    "customer" integer NOT NULL
);

-- After the rows
ALTER TABLE "customers" ADD PRIMARY KEY ("id");
ALTER TABLE "sales"."orders" ADD PRIMARY KEY ("id");
CREATE INDEX "ix_customer" ON "sales"."orders" ("customer");
ALTER TABLE "sales"."orders" ADD CONSTRAINT "fk_customer" FOREIGN KEY ("customer") REFERENCES "customers" ("id");

