-- PostgreSQL: 2 tables. Made by Isomer from the blueprint; edit that instead.

-- Before the rows
CREATE TABLE "a" (
    "id" uuid NOT NULL
);
CREATE TABLE "b" (
    "a" character varying(36) NOT NULL
);

-- After the rows
ALTER TABLE "a" ADD PRIMARY KEY ("id");
ALTER TABLE "b" ADD CONSTRAINT "fk_a" FOREIGN KEY ("a") REFERENCES "a" ("id");

-- error ISO2010 at tables/a/columns/id
--   The columns a.id, b.a are tied by foreign keys, but no type holds all of uuid, string(36) (unsupported). Give them one type in the mapping.
