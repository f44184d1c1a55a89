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
    CONSTRAINT "o_add" CHECK (a + b - 1 > 0),
    CONSTRAINT "o_and_or" CHECK (("on" or a > 0) and b > 0),
    CONSTRAINT "o_between" CHECK (a < 1 or a > 9),
    CONSTRAINT "o_bool" CHECK ("on" = true),
    CONSTRAINT "o_case" CHECK (case a when 1 then 'x' else 'y' end <> s),
    CONSTRAINT "o_concat" CHECK (s || '-' || u <> 'a-b'),
    CONSTRAINT "o_date" CHECK (d >= date '2024-02-29' and at < timestamp '2024-03-01 00:00:00.5'),
    CONSTRAINT "o_distinct" CHECK (a is distinct from b),
    CONSTRAINT "o_divide" CHECK (a / 2 <> 1),
    CONSTRAINT "o_equal" CHECK (a = 1 or a <> 2 or a < 3 or a <= 4 or a > 5 or a >= 6),
    CONSTRAINT "o_escape" CHECK (s like '100\%' escape '\'),
    CONSTRAINT "o_ilike" CHECK (s ilike 'A%'),
    CONSTRAINT "o_in" CHECK (a in (1, 2, 3) and s not in ('x', 'it''s')),
    CONSTRAINT "o_like" CHECK (s like '_b%' and u not like '%[x]%'),
    CONSTRAINT "o_modulo" CHECK (a % 3 <> -1),
    CONSTRAINT "o_multiply" CHECK (a * 2 < 100),
    CONSTRAINT "o_negate" CHECK (-a < 5),
    CONSTRAINT "o_not" CHECK (not "on"),
    CONSTRAINT "o_not_distinct" CHECK (b is not distinct from 7),
    CONSTRAINT "o_null" CHECK (b is null or u is not null),
    CONSTRAINT "o_true" CHECK ("on" is not distinct from true)
);

