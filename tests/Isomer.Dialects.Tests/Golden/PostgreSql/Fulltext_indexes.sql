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

-- warning ISO2050 at tables/t/indexes/i_words
--   tables/t/indexes/i_words: PostgreSQL cannot build it (behaviour): it knows no fulltext index. Queries that used it read the table; a unique one is no longer kept.
