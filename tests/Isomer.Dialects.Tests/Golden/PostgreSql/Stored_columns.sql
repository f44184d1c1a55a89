-- PostgreSQL: 1 table. Made by Isomer from the blueprint; edit that instead.

-- Before the rows
CREATE TABLE "t" (
    "a" integer NOT NULL,
    "b" integer,
    "sum" integer GENERATED ALWAYS AS (a + b) STORED
);

