-- SQLite: 1 table. Made by Isomer from the blueprint; edit that instead.

-- Before the rows
CREATE TABLE "t" (
    "s0" VARCHAR(20) NOT NULL,
    "s1" VARCHAR(20) NOT NULL,
    "s2" TEXT NOT NULL,
    CONSTRAINT "uq0" UNIQUE ("s0"),
    CONSTRAINT "uq1" UNIQUE ("s1"),
    CONSTRAINT "uq2" UNIQUE ("s2")
);

