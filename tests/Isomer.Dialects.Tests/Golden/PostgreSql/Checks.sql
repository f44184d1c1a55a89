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
    CONSTRAINT "c_and" CHECK (a > 0 and (b >= 10 or b is null)),
    CONSTRAINT "c_between" CHECK (a >= 1 and a <= 9),
    CONSTRAINT "c_case" CHECK (case when "on" then a > 1 else a > 2 end),
    CONSTRAINT "c_in" CHECK (s in ('x', 'y')),
    CONSTRAINT "c_len" CHECK (length(s) > 2),
    CONSTRAINT "c_like" CHECK (s like 'a%'),
    CONSTRAINT "c_not" CHECK (not a = 3),
    CONSTRAINT "two columns" CHECK (d > date '2024-01-01' or s <> u)
);

