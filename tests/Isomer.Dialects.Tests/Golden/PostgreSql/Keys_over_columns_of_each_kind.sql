-- PostgreSQL: 1 table. Made by Isomer from the blueprint; edit that instead.

-- Before the rows
CREATE TYPE "t_e" AS ENUM ('a', 'b');
CREATE TABLE "t" (
    "i" bigint NOT NULL,
    "n" numeric(20,4) NOT NULL,
    "s" character varying(30) NOT NULL,
    "f" character(5) NOT NULL,
    "o" bytea NOT NULL,
    "d" date NOT NULL,
    "at" timestamp(3) without time zone NOT NULL,
    "u" uuid NOT NULL,
    "b" boolean NOT NULL,
    "e" t_e NOT NULL
);

-- After the rows
ALTER TABLE "t" ADD PRIMARY KEY ("i", "s", "d");
ALTER TABLE "t" ADD CONSTRAINT "uq_at" UNIQUE ("at");
ALTER TABLE "t" ADD CONSTRAINT "uq_eb" UNIQUE ("e", "b");
ALTER TABLE "t" ADD CONSTRAINT "uq_f" UNIQUE ("f");
ALTER TABLE "t" ADD CONSTRAINT "uq_n" UNIQUE ("n");
ALTER TABLE "t" ADD CONSTRAINT "uq_o" UNIQUE ("o");
ALTER TABLE "t" ADD CONSTRAINT "uq_u" UNIQUE ("u");

-- info ISO2053 at tables/t/columns/o
--   t.o: binary(16) becomes bytea on PostgreSQL, where an entry of an index has 2704 bytes (narrowing): a longer value that does not compress is refused.
