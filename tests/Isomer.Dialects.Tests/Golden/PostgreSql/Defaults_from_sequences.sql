-- PostgreSQL: 2 tables. Made by Isomer from the blueprint; edit that instead.

-- Before the rows
CREATE SEQUENCE "key_numbers" AS integer;
CREATE SEQUENCE "plain";
CREATE TABLE "k" (
    "id" integer DEFAULT nextval('key_numbers'::regclass) NOT NULL
);
CREATE TABLE "t" (
    "n" bigint DEFAULT nextval('plain'::regclass) NOT NULL
);

-- After the rows
ALTER TABLE "k" ADD PRIMARY KEY ("id");

