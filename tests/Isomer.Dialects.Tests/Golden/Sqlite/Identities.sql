-- SQLite: 8 tables. Made by Isomer from the blueprint; edit that instead.

-- Before the rows
CREATE TABLE "a" (
    "id" INTEGER NOT NULL PRIMARY KEY AUTOINCREMENT
);
CREATE TABLE "b" (
    "id" INTEGER NOT NULL CONSTRAINT "pk_b" PRIMARY KEY AUTOINCREMENT
);
CREATE TABLE "c" (
    "id" INTEGER NOT NULL PRIMARY KEY AUTOINCREMENT,
    "x" INTEGER NOT NULL
);
CREATE TABLE "d" (
    "k" VARCHAR(5) NOT NULL,
    "line" INTEGER NOT NULL,
    PRIMARY KEY ("k")
);
CREATE TABLE "e" (
    "id" INTEGER NOT NULL PRIMARY KEY AUTOINCREMENT
);
CREATE TABLE "f" (
    "id" INTEGER NOT NULL PRIMARY KEY AUTOINCREMENT
);
CREATE TABLE "g" (
    "id" INTEGER NOT NULL PRIMARY KEY
);
CREATE TABLE "h" (
    "id" INTEGER NOT NULL PRIMARY KEY AUTOINCREMENT
);

-- warning ISO2122 at tables/c/columns/id
--   c.id: uint64 becomes INTEGER on SQLite (narrowing): the destination numbers whole numbers of 64 bits with a sign; 9223372036854775808 is refused. Give the column another type in the mapping, set a policy, or accept the loss.
-- info ISO2041 at tables/b/columns/id
--   b.id: SQLite has no identity that refuses given values (behaviour).
-- info ISO2041 at tables/b/columns/id
--   b.id: SQLite has no identity that begins at 100 (behaviour).
-- info ISO2041 at tables/b/columns/id
--   b.id: SQLite has no identity that steps by 10 (behaviour).
-- warning ISO2040 at tables/d/columns/line
--   d.line: SQLite numbers only the single integer column of a primary key, so new rows must bring a value (behaviour).
-- info ISO2043 at tables/e/columns/id
--   e.id: SQLite has no sequences, so it numbers the column itself (representation).
-- warning ISO2042 at sequences/e_seq
--   e_seq: SQLite has no sequences (unsupported).
