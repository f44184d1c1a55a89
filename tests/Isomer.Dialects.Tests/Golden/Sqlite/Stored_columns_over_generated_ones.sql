-- SQLite: 1 table. Made by Isomer from the blueprint; edit that instead.

-- Before the rows
CREATE TABLE "t" (
    "a" INTEGER NOT NULL,
    "b" INTEGER GENERATED ALWAYS AS ("a" * 2) STORED,
    "c" INTEGER GENERATED ALWAYS AS ("b" + 1) STORED
);

