-- PostgreSQL: 1 table. Made by Isomer from the blueprint; edit that instead.

-- Before the rows
CREATE TABLE "t" (
    "yes" boolean DEFAULT true NOT NULL,
    "no" boolean DEFAULT false NOT NULL
);

