-- Oracle: 1 table. Made by Isomer from the blueprint; edit that instead.

-- Before the rows
CREATE TABLE "t" (
    "a" NUMBER(10),
    "b" VARCHAR2(10 CHAR)
);

-- After the rows
ALTER TABLE "t" ADD CONSTRAINT "uq" UNIQUE ("a", "b");
CREATE UNIQUE INDEX "ux" ON "t" ("b");

-- warning ISO2101 at tables/t/columns/b
--   t.b: Oracle takes a text without characters for NULL (narrowing): '' is read back as NULL.
-- warning ISO2107 at tables/t/indexes/ux
--   tables/t/indexes/ux: Oracle takes an empty value for NULL, and many NULLs stand in a unique key (behaviour): two rows with '', refused before, are taken.
-- warning ISO2052 at tables/t/indexes/ux
--   tables/t/indexes/ux: Oracle lets many NULLs stand in a unique key (behaviour): two rows with NULL, refused before, are taken.
-- warning ISO2052 at tables/t/unique/uq
--   tables/t/unique/uq: Oracle lets many NULLs stand in a unique key (behaviour): two rows with NULL, refused before, are taken.
-- warning ISO2177 at tables/t/unique/uq
--   tables/t/unique/uq: Oracle takes an empty value for NULL (narrowing): two rows with (1, '') and (1, NULL), two keys before, are one.
