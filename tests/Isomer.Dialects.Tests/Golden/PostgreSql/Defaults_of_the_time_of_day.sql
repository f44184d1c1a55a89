-- PostgreSQL: 1 table. Made by Isomer from the blueprint; edit that instead.

-- Before the rows
CREATE TABLE "t" (
    "f7" time without time zone DEFAULT LOCALTIME NOT NULL
);

