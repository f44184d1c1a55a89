-- PostgreSQL: 1 table. Made by Isomer from the blueprint; edit that instead.

-- Before the rows
CREATE TABLE "t" (
    "a" integer NOT NULL,
    "code" character varying(10) NOT NULL,
    "f" text DEFAULT md5('x'::text) NOT NULL,
    "hash" text GENERATED ALWAYS AS (md5((a)::text)) STORED NOT NULL,
    CONSTRAINT "c_native" CHECK (((code)::text ~ '^a'::text))
);

