-- SQLite: 1 table. Made by Isomer from the blueprint; edit that instead.

-- Before the rows
CREATE TABLE "t" (
    "s0" VARCHAR(20) NOT NULL COLLATE NOCASE,
    CONSTRAINT "uq0" UNIQUE ("s0")
);

