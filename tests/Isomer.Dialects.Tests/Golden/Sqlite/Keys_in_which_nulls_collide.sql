-- SQLite: 1 table. Made by Isomer from the blueprint; edit that instead.

-- Before the rows
CREATE TABLE "t" (
    "a" INTEGER,
    "b" VARCHAR(10),
    CONSTRAINT "uq" UNIQUE ("a", "b")
);

-- After the rows
CREATE UNIQUE INDEX "ux" ON "t" ("b");

-- warning ISO2052 at tables/t/indexes/ux
--   tables/t/indexes/ux: SQLite lets many NULLs stand in a unique key (behaviour): two rows with NULL, refused before, are taken.
-- warning ISO2052 at tables/t/unique/uq
--   tables/t/unique/uq: SQLite lets many NULLs stand in a unique key (behaviour): two rows with NULL, refused before, are taken.
