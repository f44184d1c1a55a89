-- PostgreSQL: 1 table. Made by Isomer from the blueprint; edit that instead.

-- Before the rows
CREATE TABLE "t" (
    "f8" character varying(128) DEFAULT CURRENT_USER NOT NULL
);

