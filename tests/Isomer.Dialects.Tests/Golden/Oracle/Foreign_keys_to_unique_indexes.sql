-- Oracle: 2 tables. Made by Isomer from the blueprint; edit that instead.

-- Before the rows
CREATE TABLE "c" (
    "a" NUMBER(10),
    "b" VARCHAR2(5 CHAR)
);
CREATE TABLE "p" (
    "id" NUMBER(10) NOT NULL,
    "a" NUMBER(10) NOT NULL,
    "b" VARCHAR2(5 CHAR)
);

-- After the rows
ALTER TABLE "p" ADD PRIMARY KEY ("id");
ALTER TABLE "p" ADD CONSTRAINT "ux_a" UNIQUE ("a");
ALTER TABLE "p" ADD CONSTRAINT "ux_ab" UNIQUE ("a", "b");
ALTER TABLE "c" ADD CONSTRAINT "fk_a" FOREIGN KEY ("a") REFERENCES "p" ("a");
ALTER TABLE "c" ADD CONSTRAINT "fk_ba" FOREIGN KEY ("b", "a") REFERENCES "p" ("b", "a");

-- warning ISO2101 at tables/c/columns/b
--   c.b: Oracle takes a text without characters for NULL (narrowing): '' is read back as NULL.
-- warning ISO2101 at tables/p/columns/b
--   p.b: Oracle takes a text without characters for NULL (narrowing): '' is read back as NULL.
-- info ISO2106 at tables/p/indexes/ux_a
--   tables/p/indexes/ux_a: on Oracle a foreign key refers to a key, not to an index, so the unique index becomes a unique key (representation).
-- info ISO2106 at tables/p/indexes/ux_ab
--   tables/p/indexes/ux_ab: on Oracle a foreign key refers to a key, not to an index, so the unique index becomes a unique key (representation).
-- warning ISO2102 at tables/p/unique/ux_ab
--   tables/p/unique/ux_ab: Oracle compares keys of which only some columns are NULL (narrowing): two rows with (1, NULL), taken before, are refused.
