-- PostgreSQL: 1 table. Made by Isomer from the blueprint; edit that instead.

-- Before the rows
CREATE TABLE "t" (
    "a" integer NOT NULL,
    "price" numeric(10,2),
    "code" character varying(10) NOT NULL,
    "on" boolean NOT NULL,
    CONSTRAINT "c_and" CHECK (a > 0 and (price >= 10 or price is null)),
    CONSTRAINT "c_between" CHECK (a >= 1 and a <= 9),
    CONSTRAINT "c_case" CHECK (case when "on" then a > 1 else a > 2 end),
    CONSTRAINT "c_in" CHECK (code in ('x', 'y')),
    CONSTRAINT "c_len" CHECK (length(code) > 2),
    CONSTRAINT "c_like" CHECK (code like 'a%'),
    CONSTRAINT "c_native" CHECK (((code)::text ~ '^a'::text)),
    CONSTRAINT "c_not" CHECK (not a = 3)
);

