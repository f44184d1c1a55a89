-- PostgreSQL: 1 table. Made by Isomer from the blueprint; edit that instead.

-- Before the rows
CREATE TABLE "t" (
    "price" numeric(10,2) NOT NULL,
    "line" integer NOT NULL,
    "total" numeric(20,2) GENERATED ALWAYS AS (price * line) STORED
);

