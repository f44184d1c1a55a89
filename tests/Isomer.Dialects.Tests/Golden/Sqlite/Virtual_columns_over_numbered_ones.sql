-- SQLite: 1 table. Made by Isomer from the blueprint; edit that instead.

-- Before the rows
CREATE TABLE "t" (
    "id" INTEGER NOT NULL PRIMARY KEY AUTOINCREMENT,
    "next" INTEGER GENERATED ALWAYS AS ("id" + 1) VIRTUAL
);

