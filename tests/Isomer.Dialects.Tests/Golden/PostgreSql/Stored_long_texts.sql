-- PostgreSQL: 1 table. Made by Isomer from the blueprint; edit that instead.

-- Before the rows
CREATE TABLE "t" (
    "s" text,
    "twice" text GENERATED ALWAYS AS (s || s) STORED
);

