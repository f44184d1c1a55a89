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
    "rv" bytea NOT NULL,
    "v" text NOT NULL,
    "pg" tsvector NOT NULL,
    "sl" text NOT NULL,
    "my" text NOT NULL
);

-- warning ISO2002 at tables/others/columns/at
--   others.at: array<timestamp(9)> becomes timestamp without time zone[] on PostgreSQL (narrowing): PostgreSQL keeps microseconds, so that 2024-01-02 10:00:00.1234567 would change. Give the column another type in the mapping, or accept the loss.
-- info ISO2001 at tables/others/columns/s
--   others.s: set(a,b,c) becomes text on PostgreSQL (representation): labels are one text, joined by commas.
-- info ISO2001 at tables/others/columns/g
--   others.g: geometry(point) becomes bytea on PostgreSQL (representation): shapes are EWKB octets, without operators or indexes.
-- warning ISO2003 at tables/others/columns/rv
--   others.rv: rowversion becomes bytea on PostgreSQL (unsupported): the database no longer changes the stamp. Leave the column out in the mapping, or accept the loss.
-- info ISO2001 at tables/others/columns/v
--   others.v: vector(3) becomes text on PostgreSQL (representation): elements are one text, without operators or indexes.
-- info ISO2001 at tables/others/columns/sl
--   others.sl: other(sqlite:) becomes text on PostgreSQL (representation): values are text, without the type's operators.
-- info ISO2001 at tables/others/columns/my
--   others.my: other(mysql:geomcollection) becomes text on PostgreSQL (representation): values are text, without the type's operators.
