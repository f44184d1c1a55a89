-- PostgreSQL: 1 table. Made by Isomer from the blueprint; edit that instead.

-- Before the rows
CREATE SCHEMA IF NOT EXISTS "Shop";
CREATE TYPE "mood" AS ENUM ('sad', 'it''s ok', 'happy');
CREATE TYPE "people_size" AS ENUM ('S', 'M', 'L');
CREATE TYPE "Shop"."State" AS ENUM ('new', 'done');
CREATE TABLE "people" (
    "id" integer NOT NULL,
    "mood" mood DEFAULT 'happy' NOT NULL,
    "state" "Shop"."State",
    "size" people_size NOT NULL
);

-- After the rows
ALTER TABLE "people" ADD PRIMARY KEY ("id");

