-- PostgreSQL: 3 tables. Made by Isomer from the blueprint; edit that instead.

-- Before the rows
CREATE TABLE "a" (
    "id" numeric(21,2) NOT NULL,
    "name" text NOT NULL
);
CREATE TABLE "b" (
    "a" numeric(21,2) NOT NULL,
    "name" text NOT NULL
);
CREATE TABLE "c" (
    "a" numeric(21,2) NOT NULL
);

-- After the rows
ALTER TABLE "a" ADD PRIMARY KEY ("id");
ALTER TABLE "a" ADD CONSTRAINT "uq_name" UNIQUE ("name");
ALTER TABLE "b" ADD CONSTRAINT "fk_a" FOREIGN KEY ("a") REFERENCES "a" ("id");
ALTER TABLE "b" ADD CONSTRAINT "fk_name" FOREIGN KEY ("name") REFERENCES "a" ("name");
ALTER TABLE "c" ADD CONSTRAINT "fk_a" FOREIGN KEY ("a") REFERENCES "a" ("id");

-- info ISO2011 at tables/a/columns/id
--   a.id: uint32 becomes decimal(21,2), as the other columns of its key (widening).
-- info ISO2011 at tables/b/columns/a
--   b.a: int16 becomes decimal(21,2), as the other columns of its key (widening).
-- info ISO2011 at tables/c/columns/a
--   c.a: decimal(12,2) becomes decimal(21,2), as the other columns of its key (widening).
-- info ISO2011 at tables/a/columns/name
--   a.name: string(20) becomes text, as the other columns of its key (widening).
-- info ISO2053 at tables/a/columns/name
--   a.name: text becomes text on PostgreSQL, where an entry of an index has 2704 bytes (narrowing): a longer value that does not compress is refused.
-- info ISO2053 at tables/b/columns/name
--   b.name: text becomes text on PostgreSQL, where an entry of an index has 2704 bytes (narrowing): a longer value that does not compress is refused.
