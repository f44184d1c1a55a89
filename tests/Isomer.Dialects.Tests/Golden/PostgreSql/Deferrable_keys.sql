-- PostgreSQL: 2 tables. Made by Isomer from the blueprint; edit that instead.

-- Before the rows
CREATE TABLE "a" (
    "x" integer NOT NULL
);
CREATE TABLE "b" (
    "id" uuid NOT NULL
);

-- After the rows
ALTER TABLE "a" ADD CONSTRAINT "uq_later" UNIQUE ("x") DEFERRABLE INITIALLY DEFERRED;
ALTER TABLE "b" ADD PRIMARY KEY ("id") DEFERRABLE;

