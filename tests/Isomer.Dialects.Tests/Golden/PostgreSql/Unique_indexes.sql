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
CREATE UNIQUE INDEX "i_nulls" ON "t" ("a");
CREATE UNIQUE INDEX "i_two" ON "t" ("b", "a");
CREATE UNIQUE INDEX "i_unique" ON "t" ("n");

