-- SQLite: 5 tables. Made by Isomer from the blueprint; edit that instead.

-- Before the rows
CREATE TABLE "keyless" (
    "x" TEXT
);
CREATE TABLE "many_nulls" (
    "k" VARCHAR(5),
    CONSTRAINT "uq_k" UNIQUE ("k")
);
CREATE TABLE "named" (
    "a" INTEGER NOT NULL,
    "b" VARCHAR(10) NOT NULL,
    CONSTRAINT "pk_named" PRIMARY KEY ("b", "a"),
    CONSTRAINT "uq_a" UNIQUE ("a"),
    CONSTRAINT "uq_both" UNIQUE ("a", "b")
);
CREATE TABLE "nullable" (
    "k" VARCHAR(5) NOT NULL,
    PRIMARY KEY ("k")
);
CREATE TABLE "unnamed" (
    "id" TEXT NOT NULL,
    PRIMARY KEY ("id")
);

-- warning ISO2005 at tables/nullable/columns/k
--   nullable.k: a primary key takes no NULL on SQLite (narrowing): a row with NULL there does not fit.
-- info ISO2145 at tables/unnamed/columns/id
--   unnamed.id: uuid becomes TEXT on SQLite (representation): identifiers are text of 36 characters, lower case; 6F9619FF-8B86-D011-B42D-00C04FC964FF → '6f9619ff-8b86-d011-b42d-00c04fc964ff'.
