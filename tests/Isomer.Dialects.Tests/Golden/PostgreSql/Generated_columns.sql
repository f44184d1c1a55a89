-- PostgreSQL: 1 table. Made by Isomer from the blueprint; edit that instead.

-- Before the rows
CREATE TABLE "t" (
    "a" integer NOT NULL,
    "b" integer,
    "sum" integer GENERATED ALWAYS AS (a + b) STORED,
    "name" text GENERATED ALWAYS AS (coalesce(b, a) || 'x') STORED NOT NULL,
    "hash" text GENERATED ALWAYS AS (md5((a)::text)) STORED NOT NULL
);

-- info ISO2032 at tables/t/columns/name
--   t.name: PostgreSQL stores generated columns instead of computing them on reading (representation).
