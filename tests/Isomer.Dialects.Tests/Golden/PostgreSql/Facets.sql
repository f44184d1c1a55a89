-- PostgreSQL: 1 table. Made by Isomer from the blueprint; edit that instead.

-- Before the rows
CREATE TYPE "letters" AS ENUM ('a', 'b');
CREATE TABLE "facets" (
    "s_unit" character varying(20) NOT NULL,
    "s_byte" character varying(20) NOT NULL,
    "s_fixed" character(3) NOT NULL,
    "s_rtrim" character varying(9) NOT NULL,
    "s_nocase" character varying(9) NOT NULL,
    "s_ci_ai" text NOT NULL,
    "s_named" character varying(9) NOT NULL,
    "s_blanks" character(9) NOT NULL,
    "s_old" character varying(9) NOT NULL,
    "s_nation" character varying(9) NOT NULL,
    "s_bytes" character varying(2000) NOT NULL,
    "t_bytes" text NOT NULL,
    "b_bytes" bytea NOT NULL,
    "b_fixed" bytea NOT NULL,
    "d_unsigned" numeric(8,2) NOT NULL,
    "d_digits" numeric NOT NULL,
    "d_binary" numeric NOT NULL,
    "d_nan" numeric NOT NULL,
    "f_zero" real NOT NULL,
    "m" numeric(19,2) NOT NULL,
    "i_range" integer NOT NULL,
    "i_shown" integer NOT NULL,
    "i_sparse" integer NOT NULL,
    "d_zero" date NOT NULL,
    "t_signed" time(3) without time zone NOT NULL,
    "ts_inf" timestamp without time zone NOT NULL,
    "ts_grid" timestamp(3) without time zone NOT NULL,
    "tz_range" timestamp(0) with time zone NOT NULL,
    "tz_offset" timestamp with time zone NOT NULL,
    "tz_region" timestamp with time zone NOT NULL,
    "i_full" interval NOT NULL,
    "i_ym" interval year to month NOT NULL,
    "i_ds" interval day to second(6) NOT NULL,
    "j_text" json NOT NULL,
    "j_model" jsonb NOT NULL,
    "x" xml NOT NULL,
    "g" bytea NOT NULL,
    "ip" inet NOT NULL,
    "v" text NOT NULL,
    "o" int4range NOT NULL,
    "e" letters NOT NULL
);

-- warning ISO2168 at tables/facets/columns/s_rtrim
--   facets.s_rtrim: the collation rtrim has no equal on PostgreSQL (behaviour): texts compare by each character; 'a' = 'a ', true before, is false.
-- warning ISO2166 at tables/facets/columns/s_nocase
--   facets.s_nocase: the collation nocase has no equal on PostgreSQL (behaviour): texts compare by each character; 'a' = 'A', true before, is false.
-- warning ISO2167 at tables/facets/columns/s_ci_ai
--   facets.s_ci_ai: the collation ci_ai has no equal on PostgreSQL (behaviour): texts compare by each character; 'e' = 'É', true before, is false.
-- warning ISO2169 at tables/facets/columns/s_named
--   facets.s_named: the collation oracle:XGERMAN has no equal on PostgreSQL (behaviour): texts sort, and perhaps compare, by the default collation; 'ä' sorts after 'z', where it may have sorted after 'a'.
-- warning ISO2126 at tables/facets/columns/d_zero
--   facets.d_zero: date specials=zero becomes date on PostgreSQL (narrowing): there is no day zero; 0000-00-00 is refused. Give the column another type in the mapping, set a policy, or accept the loss.
-- warning ISO2127 at tables/facets/columns/t_signed
--   facets.t_signed: time(3) range=signed838 becomes time(3) without time zone on PostgreSQL (narrowing): a time lies between 00:00:00 and 24:00:00; 25:00:00 is refused. Give the column another type in the mapping, set a policy, or accept the loss.
-- warning ISO2126 at tables/facets/columns/tz_range
--   facets.tz_range: timestamptz(0) range=[1970,2038] specials=zero becomes timestamp(0) with time zone on PostgreSQL (narrowing): there is no day zero; 0000-00-00 is refused. Give the column another type in the mapping, set a policy, or accept the loss.
-- warning ISO2128 at tables/facets/columns/tz_offset
--   facets.tz_offset: timestamptz(6) zone=offset becomes timestamp with time zone on PostgreSQL (narrowing): the instant is kept, in UTC, and its offset is not; 2024-01-02 10:00:00+02:00 → 2024-01-02 08:00:00+00:00. Give the column another type in the mapping, or accept the loss.
-- warning ISO2128 at tables/facets/columns/tz_region
--   facets.tz_region: timestamptz(6) zone=region becomes timestamp with time zone on PostgreSQL (narrowing): the instant is kept, in UTC, and its offset is not; 2024-01-02 10:00:00+02:00 → 2024-01-02 08:00:00+00:00. Give the column another type in the mapping, or accept the loss.
-- info ISO2157 at tables/facets/columns/g
--   facets.g: geometry(point) axis=yx dims=xy model=planar order=1 srid=4326 becomes bytea on PostgreSQL (representation): shapes are EWKB octets, without operators or indexes; POINT(1 2) → 0101000000000000000000F03F0000000000000040.
-- info ISO2160 at tables/facets/columns/v
--   facets.v: vector(3) binary_codec=1 elem=float32 becomes text on PostgreSQL (representation): elements are one text, without operators or indexes; [1,0.5] → '[1,0.5]'.
