-- SQLite: 1 table. Made by Isomer from the blueprint; edit that instead.

-- Before the rows
CREATE TABLE "a" (
    "id" INTEGER NOT NULL PRIMARY KEY AUTOINCREMENT
);

