-- PostgreSQL: 1 table. Made by Isomer from the blueprint; edit that instead.

-- Before the rows
CREATE TABLE "others" (
    "b3" bit(3) NOT NULL,
    "vb" bit varying(8) NOT NULL,
    "vx" bit varying NOT NULL,
    "a" integer[] NOT NULL,
    "as" character varying(5)[] NOT NULL,
    "at" timestamp without time zone[] NOT NULL,
    "s" text NOT NULL,
    "g" bytea NOT NULL,
    "ip" inet NOT NULL,
    "c" cidr NOT NULL,
    "m" macaddr NOT NULL,
    "m8" macaddr8 NOT NULL,
    "v" text NOT NULL,
    "pg" tsvector NOT NULL,
    "sl" text NOT NULL,
    "my" text NOT NULL
);

-- warning ISO2124 at tables/others/columns/at
--   others.at: array<timestamp(9)> becomes timestamp without time zone[] on PostgreSQL (narrowing): a second has fewer fraction digits there; 2024-01-02 10:00:00.1234567 is refused. Give the column another type in the mapping, set a policy, or accept the loss.
-- info ISO2154 at tables/others/columns/s
--   others.s: set(a,b,c) becomes text on PostgreSQL (representation): labels are one text, joined by commas; {a,b} → 'a,b'.
-- info ISO2157 at tables/others/columns/g
--   others.g: geometry(point) becomes bytea on PostgreSQL (representation): shapes are EWKB octets, without operators or indexes; POINT(1 2) → 0101000000000000000000F03F0000000000000040.
-- info ISO2160 at tables/others/columns/v
--   others.v: vector(3) becomes text on PostgreSQL (representation): elements are one text, without operators or indexes; [1,0.5] → '[1,0.5]'.
-- info ISO2161 at tables/others/columns/sl
--   others.sl: other(sqlite:) becomes text on PostgreSQL (representation): values are text, as their own engine writes them, without the type's operators; a value → the text that its own engine writes for it.
-- info ISO2161 at tables/others/columns/my
--   others.my: other(mysql:geomcollection) becomes text on PostgreSQL (representation): values are text, as their own engine writes them, without the type's operators; a value → the text that its own engine writes for it.
