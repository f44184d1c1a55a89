-- PostgreSQL: 1 table. Made by Isomer from the blueprint; edit that instead.

-- Before the rows
CREATE TABLE "t" (
    "a" integer,
    "b" character varying(20) NOT NULL,
    "c" timestamp without time zone NOT NULL,
    "n" integer NOT NULL,
    "words" character varying(200) NOT NULL,
    "doc" json NOT NULL,
    "tags" text[] NOT NULL,
    "area" box NOT NULL
);

-- After the rows
CREATE INDEX "i_prefix" ON "t" ((substring(b, 1, 4)), "a");

