-- PostgreSQL: 1 table. Made by Isomer from the blueprint; edit that instead.

-- Before the rows
CREATE TABLE "t" (
    "i" integer DEFAULT -7 NOT NULL,
    "n0" bigint DEFAULT -9223372036854775807 NOT NULL,
    "n1" numeric(10,4) DEFAULT -12.5 NOT NULL,
    "z" numeric(10,4) DEFAULT 0 NOT NULL,
    "f" double precision DEFAULT 10000000000 NOT NULL,
    "u" bigint DEFAULT 4294967295 NOT NULL,
    "free" numeric DEFAULT 0.5 NOT NULL,
    "sum" integer DEFAULT (1 + 2) NOT NULL,
    "x" integer DEFAULT (abs(-3) + length('abc')) NOT NULL
);

