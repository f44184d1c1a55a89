-- SQLite: 5 tables. Made by Isomer from the blueprint; edit that instead.

-- Before the rows
CREATE TABLE "a" (
    "id" INTEGER NOT NULL PRIMARY KEY AUTOINCREMENT
);
CREATE TABLE "b" (
    "id" INTEGER NOT NULL CONSTRAINT "pk_b" PRIMARY KEY AUTOINCREMENT,
    "x" INTEGER NOT NULL
);
CREATE TABLE "c" (
    "id" INTEGER NOT NULL PRIMARY KEY AUTOINCREMENT
);
CREATE TABLE "d" (
    "x" INTEGER NOT NULL,
    "id" INTEGER NOT NULL PRIMARY KEY AUTOINCREMENT
);
CREATE TABLE "e" (
    "id" INTEGER NOT NULL PRIMARY KEY
);

-- warning ISO2122 at tables/c/columns/id
--   c.id: uint64 becomes INTEGER on SQLite (narrowing): the destination numbers whole numbers of 64 bits with a sign; 9223372036854775808 is refused. Give the column another type in the mapping, set a policy, or accept the loss.
