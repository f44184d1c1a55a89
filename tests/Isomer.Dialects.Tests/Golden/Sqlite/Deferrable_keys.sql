-- SQLite: 2 tables. Made by Isomer from the blueprint; edit that instead.

-- Before the rows
CREATE TABLE "a" (
    "x" INTEGER NOT NULL,
    CONSTRAINT "uq_later" UNIQUE ("x")
);
CREATE TABLE "b" (
    "id" TEXT NOT NULL,
    PRIMARY KEY ("id")
);

-- info ISO2060 at tables/a/unique/uq_later
--   tables/a/unique/uq_later: SQLite checks the key row by row, never at the end of a transaction (behaviour).
-- info ISO2145 at tables/b/columns/id
--   b.id: uuid becomes TEXT on SQLite (representation): identifiers are text of 36 characters, lower case; 6F9619FF-8B86-D011-B42D-00C04FC964FF → '6f9619ff-8b86-d011-b42d-00c04fc964ff'.
-- info ISO2060 at tables/b/primaryKey
--   tables/b/primaryKey: SQLite checks the key row by row, never at the end of a transaction (behaviour).
