-- PostgreSQL: 1 table. Made by Isomer from the blueprint; edit that instead.

-- Before the rows
CREATE TABLE "t" (
    "b" bytea DEFAULT '\x'::bytea NOT NULL
);

