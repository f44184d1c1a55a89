-- PostgreSQL: 1 table. Made by Isomer from the blueprint; edit that instead.

-- Before the rows
CREATE TABLE "t" (
    "s0" character varying(20) NOT NULL,
    "s1" character varying(20) COLLATE "C" NOT NULL,
    "s2" text COLLATE "C" NOT NULL
);

-- After the rows
ALTER TABLE "t" ADD CONSTRAINT "uq0" UNIQUE ("s0");
ALTER TABLE "t" ADD CONSTRAINT "uq1" UNIQUE ("s1");
ALTER TABLE "t" ADD CONSTRAINT "uq2" UNIQUE ("s2");

-- info ISO2053 at tables/t/columns/s2
--   t.s2: text collation=binary becomes text on PostgreSQL, where an entry of an index has 2704 bytes (narrowing): a longer value that does not compress is refused.
