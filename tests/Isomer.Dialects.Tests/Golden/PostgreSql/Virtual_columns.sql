-- PostgreSQL: 1 table. Made by Isomer from the blueprint; edit that instead.

-- Before the rows
CREATE TABLE "t" (
    "a" integer NOT NULL,
    "b" integer,
    "sum" integer GENERATED ALWAYS AS (a + b) STORED,
    "size" character varying(5) GENERATED ALWAYS AS (case when a > 5 then 'big' else 'small' end) STORED
);

-- info ISO2032 at tables/t/columns/sum
--   t.sum: PostgreSQL stores generated columns instead of computing them on reading (representation).
-- info ISO2032 at tables/t/columns/size
--   t.size: PostgreSQL stores generated columns instead of computing them on reading (representation).
