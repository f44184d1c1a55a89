-- PostgreSQL: 1 table. Made by Isomer from the blueprint; edit that instead.

-- Before the rows
CREATE TABLE "t" (
    "a" character varying NOT NULL,
    "b" money NOT NULL,
    "c" bigint NOT NULL,
    "d" timestamp without time zone NOT NULL
);

