-- PostgreSQL: 1 table. Made by Isomer from the blueprint; edit that instead.

-- Before the rows
CREATE TABLE "t" (
    "a" integer NOT NULL,
    "b" bigint,
    "p" numeric(10,2),
    "wide" numeric(20,4) NOT NULL,
    "s" character varying(20) NOT NULL,
    "u" character varying(20),
    "long" text,
    "x" bytea NOT NULL,
    "on" boolean NOT NULL,
    "d" date NOT NULL,
    "at" timestamp(3) without time zone NOT NULL,
    "tz" timestamp(3) with time zone NOT NULL,
    CONSTRAINT "f_trim_of" CHECK (btrim(s, 'x') <> '' and ltrim(s, 'x') <> 'a' and rtrim(s, 'y') <> 'b')
);

