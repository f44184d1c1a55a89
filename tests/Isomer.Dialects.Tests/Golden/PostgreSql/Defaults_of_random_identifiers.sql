-- PostgreSQL: 1 table. Made by Isomer from the blueprint; edit that instead.

-- Before the rows
CREATE TABLE "t" (
    "f9" uuid DEFAULT gen_random_uuid() NOT NULL
);

