-- SQLite: 1 table. Made by Isomer from the blueprint; edit that instead.

-- Before the rows
CREATE TABLE "t" (
    "e" TEXT NOT NULL DEFAULT '',
    "v" VARCHAR(9) DEFAULT ''
);

