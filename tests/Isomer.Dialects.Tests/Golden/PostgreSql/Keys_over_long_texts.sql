-- PostgreSQL: 1 table. Made by Isomer from the blueprint; edit that instead.

-- Before the rows
CREATE TABLE "t" (
    "s" character varying(5000) NOT NULL,
    "t" text NOT NULL,
    "o" bytea NOT NULL
);

-- After the rows
ALTER TABLE "t" ADD CONSTRAINT "uq_o" UNIQUE ("o");
ALTER TABLE "t" ADD CONSTRAINT "uq_s" UNIQUE ("s");
ALTER TABLE "t" ADD CONSTRAINT "uq_t" UNIQUE ("t");

-- info ISO2053 at tables/t/columns/o
--   t.o: blob becomes bytea on PostgreSQL, where an entry of an index has 2704 bytes (narrowing): a longer value that does not compress is refused.
-- info ISO2053 at tables/t/columns/s
--   t.s: string(5000) becomes character varying(5000) on PostgreSQL, where an entry of an index has 2704 bytes (narrowing): a longer value that does not compress is refused.
-- info ISO2053 at tables/t/columns/t
--   t.t: text becomes text on PostgreSQL, where an entry of an index has 2704 bytes (narrowing): a longer value that does not compress is refused.
