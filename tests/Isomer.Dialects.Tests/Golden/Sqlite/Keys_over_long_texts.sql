-- SQLite: 1 table. Made by Isomer from the blueprint; edit that instead.

-- Before the rows
CREATE TABLE "t" (
    "s" VARCHAR(5000) NOT NULL,
    "t" TEXT NOT NULL,
    "o" BLOB NOT NULL,
    CONSTRAINT "uq_o" UNIQUE ("o"),
    CONSTRAINT "uq_s" UNIQUE ("s"),
    CONSTRAINT "uq_t" UNIQUE ("t")
);

