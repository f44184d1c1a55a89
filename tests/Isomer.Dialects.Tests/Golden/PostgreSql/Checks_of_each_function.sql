-- PostgreSQL: 1 table. Made by Isomer from the blueprint; edit that instead.

-- Before the rows
CREATE TABLE "t" (
    "a" integer NOT NULL,
    "b" integer,
    "p" numeric(10,2) NOT NULL,
    "s" character varying(20) NOT NULL,
    "x" bytea NOT NULL,
    CONSTRAINT "f_abs" CHECK (abs(a) < 10),
    CONSTRAINT "f_cast_int" CHECK (cast(p as bigint) > 1),
    CONSTRAINT "f_cast_text" CHECK (cast(a as text) <> '7'),
    CONSTRAINT "f_coalesce" CHECK (coalesce(b, a, 0) > 0),
    CONSTRAINT "f_length" CHECK (length(s) > 2 and length(x) < 9),
    CONSTRAINT "f_lower" CHECK (lower(s) = s and upper(s) <> 'X'),
    CONSTRAINT "f_nullif" CHECK (nullif(a, 0) is not null),
    CONSTRAINT "f_octets" CHECK (octet_length(s) < 40),
    CONSTRAINT "f_replace" CHECK (replace(s, 'a', '') <> ''),
    CONSTRAINT "f_round" CHECK (round(p, 1) > 0 and round(p) < 100),
    CONSTRAINT "f_substring" CHECK (substring(s, 2) <> 'b' and substring(s, 1, 2) = 'ab'),
    CONSTRAINT "f_trim" CHECK (btrim(s) = s),
    CONSTRAINT "f_trim_of" CHECK (btrim(s, 'x') <> '' and ltrim(s, 'x') <> 'a' and rtrim(s, 'y') <> 'b'),
    CONSTRAINT "f_trims" CHECK (ltrim(s) <> 'x' and rtrim(s) <> 'y')
);

