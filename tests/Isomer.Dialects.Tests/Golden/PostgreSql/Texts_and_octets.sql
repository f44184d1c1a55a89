-- PostgreSQL: 1 table. Made by Isomer from the blueprint; edit that instead.

-- Before the rows
CREATE TABLE "texts" (
    "s" character varying(20) NOT NULL,
    "sf" character(2) NOT NULL,
    "sb" character varying(30) NOT NULL,
    "sx" text NOT NULL,
    "bin" text COLLATE "C" NOT NULL,
    "t" text NOT NULL,
    "bn" bytea NOT NULL,
    "bf" bytea NOT NULL,
    "bl" bytea NOT NULL,
    "u" uuid NOT NULL,
    "j" json NOT NULL,
    "jm" jsonb NOT NULL,
    "x" xml NOT NULL
);

