-- SQLite: 1 table. Made by Isomer from the blueprint; edit that instead.

-- Before the rows
CREATE TABLE "t" (
    "a" INTEGER NOT NULL,
    "b" INTEGER,
    "sum" INTEGER GENERATED ALWAYS AS ("a" + "b") STORED
);

