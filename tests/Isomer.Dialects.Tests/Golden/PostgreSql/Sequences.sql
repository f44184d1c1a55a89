-- PostgreSQL: 1 table. Made by Isomer from the blueprint; edit that instead.

-- Before the rows
CREATE SCHEMA IF NOT EXISTS "ids";
CREATE SEQUENCE "down" INCREMENT BY -1 MINVALUE -1000 CYCLE;
CREATE SEQUENCE "plain";
CREATE SEQUENCE "ids"."Big One" START WITH 5 CACHE 20;
CREATE TABLE "t" (
    "n" bigint DEFAULT nextval('plain'::regclass) NOT NULL
);

-- After the rows
COMMENT ON SEQUENCE "ids"."Big One" IS 'It''s big';

