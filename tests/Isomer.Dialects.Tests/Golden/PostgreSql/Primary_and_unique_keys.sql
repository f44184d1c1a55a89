-- PostgreSQL: 5 tables. Made by Isomer from the blueprint; edit that instead.

-- Before the rows
CREATE TABLE "keyless" (
    "x" text
);
CREATE TABLE "many_nulls" (
    "k" character varying(5)
);
CREATE TABLE "named" (
    "a" integer NOT NULL,
    "b" character varying(10) NOT NULL
);
CREATE TABLE "nullable" (
    "k" character varying(5) NOT NULL
);
CREATE TABLE "unnamed" (
    "id" uuid NOT NULL
);

-- After the rows
ALTER TABLE "many_nulls" ADD CONSTRAINT "uq_k" UNIQUE ("k");
ALTER TABLE "named" ADD CONSTRAINT "pk_named" PRIMARY KEY ("b", "a");
ALTER TABLE "named" ADD CONSTRAINT "uq_a" UNIQUE ("a");
ALTER TABLE "named" ADD CONSTRAINT "uq_both" UNIQUE ("a", "b");
ALTER TABLE "nullable" ADD PRIMARY KEY ("k");
ALTER TABLE "unnamed" ADD PRIMARY KEY ("id");

-- warning ISO2005 at tables/nullable/columns/k
--   nullable.k: a primary key takes no NULL on PostgreSQL (narrowing): a row with NULL there does not fit.
