-- PostgreSQL: 1 table. Made by Isomer from the blueprint; edit that instead.

-- Before the rows
CREATE TABLE "t" (
    "a" integer,
    "b" character varying(10)
);

-- After the rows
ALTER TABLE "t" ADD CONSTRAINT "uq" UNIQUE NULLS NOT DISTINCT ("a", "b");
CREATE UNIQUE INDEX "ux" ON "t" ("b") NULLS NOT DISTINCT;

