-- PostgreSQL: 1 table. Made by Isomer from the blueprint; edit that instead.

-- Before the rows
CREATE TABLE "t" (
    "e" text DEFAULT '' NOT NULL,
    "v" character varying(9) DEFAULT ''
);

