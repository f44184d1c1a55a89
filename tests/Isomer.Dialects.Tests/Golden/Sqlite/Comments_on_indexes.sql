-- SQLite: 1 table. Made by Isomer from the blueprint; edit that instead.

-- Before the rows
CREATE TABLE "t" (
    "a" INTEGER NOT NULL
);

-- After the rows
CREATE INDEX "ix" ON "t" ("a");

-- info ISO2071 at tables/t
--   t: SQLite holds no comments (unsupported): 1 left out.
