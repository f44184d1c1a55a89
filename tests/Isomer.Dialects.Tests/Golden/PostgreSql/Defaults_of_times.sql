-- PostgreSQL: 1 table. Made by Isomer from the blueprint; edit that instead.

-- Before the rows
CREATE TABLE "t" (
    "d0" date DEFAULT date '0001-01-01' NOT NULL,
    "d1" time(3) without time zone DEFAULT time '23:59:59.999' NOT NULL,
    "d2" timestamp(3) without time zone DEFAULT timestamp '2024-02-29 23:59:59.999' NOT NULL
);

