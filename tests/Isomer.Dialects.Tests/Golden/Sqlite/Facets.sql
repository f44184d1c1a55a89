-- SQLite: 1 table. Made by Isomer from the blueprint; edit that instead.

-- Before the rows
CREATE TABLE "facets" (
    "s_unit" VARCHAR(20) NOT NULL,
    "s_byte" VARCHAR(20) NOT NULL,
    "s_fixed" CHAR(3) NOT NULL,
    "s_rtrim" VARCHAR(9) NOT NULL COLLATE RTRIM,
    "s_nocase" VARCHAR(9) NOT NULL COLLATE NOCASE,
    "s_ci_ai" TEXT NOT NULL,
    "s_named" VARCHAR(9) NOT NULL,
    "s_blanks" CHAR(9) NOT NULL,
    "s_old" VARCHAR(9) NOT NULL,
    "s_nation" VARCHAR(9) NOT NULL,
    "s_bytes" VARCHAR(2000) NOT NULL,
    "t_bytes" TEXT NOT NULL,
    "b_bytes" BLOB NOT NULL,
    "b_fixed" BLOB NOT NULL,
    "d_unsigned" TEXT NOT NULL,
    "d_digits" TEXT NOT NULL,
    "d_binary" TEXT NOT NULL,
    "d_nan" TEXT NOT NULL,
    "f_zero" REAL NOT NULL,
    "m" TEXT NOT NULL,
    "i_range" INTEGER NOT NULL,
    "i_shown" INTEGER NOT NULL,
    "i_sparse" INTEGER NOT NULL,
    "d_zero" TEXT NOT NULL,
    "t_signed" TEXT NOT NULL,
    "ts_inf" TEXT NOT NULL,
    "ts_grid" TEXT NOT NULL,
    "tz_range" TEXT NOT NULL,
    "tz_offset" TEXT NOT NULL,
    "tz_region" TEXT NOT NULL,
    "i_full" TEXT NOT NULL,
    "i_ym" TEXT NOT NULL,
    "i_ds" TEXT NOT NULL,
    "j_text" TEXT NOT NULL,
    "j_model" TEXT NOT NULL,
    "x" TEXT NOT NULL,
    "g" BLOB NOT NULL,
    "ip" TEXT NOT NULL,
    "v" TEXT NOT NULL,
    "o" TEXT NOT NULL,
    "e" TEXT NOT NULL,
    CONSTRAINT "ck_facets_e" CHECK ("e" in ('a', 'b'))
);

-- warning ISO2167 at tables/facets/columns/s_ci_ai
--   facets.s_ci_ai: the collation ci_ai has no equal on SQLite (behaviour): texts compare by each character; 'e' = 'É', true before, is false.
-- warning ISO2169 at tables/facets/columns/s_named
--   facets.s_named: the collation oracle:XGERMAN has no equal on SQLite (behaviour): texts sort, and perhaps compare, by the default collation; 'ä' sorts after 'z', where it may have sorted after 'a'.
-- info ISO2114 at tables/facets/columns/d_unsigned
--   facets.d_unsigned: decimal(8,2) unsigned becomes TEXT on SQLite (representation): decimals are text, exact to the last digit, which sorts by its characters, and arithmetic needs a cast; 9.5 → '9.5', which sorts after '10.5'.
-- info ISO2114 at tables/facets/columns/d_digits
--   facets.d_digits: decimal(*) digits=38 becomes TEXT on SQLite (representation): decimals are text, exact to the last digit, which sorts by its characters, and arithmetic needs a cast; 9.5 → '9.5', which sorts after '10.5'.
-- info ISO2114 at tables/facets/columns/d_binary
--   facets.d_binary: decimal(*) binary_precision=126 digits=38 becomes TEXT on SQLite (representation): decimals are text, exact to the last digit, which sorts by its characters, and arithmetic needs a cast; 9.5 → '9.5', which sorts after '10.5'.
-- info ISO2114 at tables/facets/columns/d_nan
--   facets.d_nan: decimal(*) specials=nan becomes TEXT on SQLite (representation): decimals are text, exact to the last digit, which sorts by its characters, and arithmetic needs a cast; 9.5 → '9.5', which sorts after '10.5'.
-- info ISO2114 at tables/facets/columns/m
--   facets.m: money(19,2) locale_bound becomes TEXT on SQLite (representation): decimals are text, exact to the last digit, which sorts by its characters, and arithmetic needs a cast; 9.5 → '9.5', which sorts after '10.5'.
-- warning ISO2126 at tables/facets/columns/d_zero
--   facets.d_zero: date specials=zero becomes TEXT on SQLite (narrowing): there is no day zero; 0000-00-00 is refused. Give the column another type in the mapping, set a policy, or accept the loss.
-- info ISO2133 at tables/facets/columns/d_zero
--   facets.d_zero: date specials=zero becomes TEXT on SQLite (representation): dates are text, YYYY-MM-DD; 2024-01-31 → '2024-01-31'.
-- warning ISO2127 at tables/facets/columns/t_signed
--   facets.t_signed: time(3) range=signed838 becomes TEXT on SQLite (narrowing): a time lies between 00:00:00 and 24:00:00; 25:00:00 is refused. Give the column another type in the mapping, set a policy, or accept the loss.
-- info ISO2135 at tables/facets/columns/t_signed
--   facets.t_signed: time(3) range=signed838 becomes TEXT on SQLite (representation): times are text, HH:MM:SS with the declared fraction digits; 09:30:00 → '09:30:00'.
-- info ISO2136 at tables/facets/columns/ts_inf
--   facets.ts_inf: timestamp(6) specials=inf becomes TEXT on SQLite (representation): times are text, YYYY-MM-DD HH:MM:SS with the declared fraction digits; 2024-01-31 09:30:00 → '2024-01-31 09:30:00'.
-- info ISO2136 at tables/facets/columns/ts_grid
--   facets.ts_grid: timestamp(3) grid=1/300s becomes TEXT on SQLite (representation): times are text, YYYY-MM-DD HH:MM:SS with the declared fraction digits; 2024-01-31 09:30:00 → '2024-01-31 09:30:00'.
-- warning ISO2126 at tables/facets/columns/tz_range
--   facets.tz_range: timestamptz(0) range=[1970,2038] specials=zero becomes TEXT on SQLite (narrowing): there is no day zero; 0000-00-00 is refused. Give the column another type in the mapping, set a policy, or accept the loss.
-- info ISO2137 at tables/facets/columns/tz_range
--   facets.tz_range: timestamptz(0) range=[1970,2038] specials=zero becomes TEXT on SQLite (representation): instants are text in UTC, YYYY-MM-DD HH:MM:SS+00:00; 2024-01-31 09:30:00+01:00 → '2024-01-31 08:30:00+00:00'.
-- warning ISO2128 at tables/facets/columns/tz_offset
--   facets.tz_offset: timestamptz(6) zone=offset becomes TEXT on SQLite (narrowing): the instant is kept, in UTC, and its offset is not; 2024-01-02 10:00:00+02:00 → 2024-01-02 08:00:00+00:00. Give the column another type in the mapping, or accept the loss.
-- info ISO2137 at tables/facets/columns/tz_offset
--   facets.tz_offset: timestamptz(6) zone=offset becomes TEXT on SQLite (representation): instants are text in UTC, YYYY-MM-DD HH:MM:SS+00:00; 2024-01-31 09:30:00+01:00 → '2024-01-31 08:30:00+00:00'.
-- warning ISO2128 at tables/facets/columns/tz_region
--   facets.tz_region: timestamptz(6) zone=region becomes TEXT on SQLite (narrowing): the instant is kept, in UTC, and its offset is not; 2024-01-02 10:00:00+02:00 → 2024-01-02 08:00:00+00:00. Give the column another type in the mapping, or accept the loss.
-- info ISO2137 at tables/facets/columns/tz_region
--   facets.tz_region: timestamptz(6) zone=region becomes TEXT on SQLite (representation): instants are text in UTC, YYYY-MM-DD HH:MM:SS+00:00; 2024-01-31 09:30:00+01:00 → '2024-01-31 08:30:00+00:00'.
-- info ISO2138 at tables/facets/columns/i_full
--   facets.i_full: interval fields=full becomes TEXT on SQLite (representation): intervals are text, an ISO 8601 duration, which does not sort by length; 1 day 2 hours → 'P1DT2H'.
-- info ISO2138 at tables/facets/columns/i_ym
--   facets.i_ym: interval fields=ym leading=9 becomes TEXT on SQLite (representation): intervals are text, an ISO 8601 duration, which does not sort by length; 1 day 2 hours → 'P1DT2H'.
-- info ISO2138 at tables/facets/columns/i_ds
--   facets.i_ds: interval(6) fields=ds leading=2 becomes TEXT on SQLite (representation): intervals are text, an ISO 8601 duration, which does not sort by length; 1 day 2 hours → 'P1DT2H'.
-- info ISO2147 at tables/facets/columns/j_text
--   facets.j_text: json fidelity=text becomes TEXT on SQLite (representation): documents are text, as they were written; {"a": 1} → '{"a": 1}'.
-- info ISO2147 at tables/facets/columns/j_model
--   facets.j_model: json binary_precision=53 fidelity=model becomes TEXT on SQLite (representation): documents are text, as they were written; {"a": 1} → '{"a": 1}'.
-- info ISO2151 at tables/facets/columns/x
--   facets.x: xml kind=document typed becomes TEXT on SQLite (representation): documents are text, as they were written; <a/> → '<a/>'.
-- info ISO2157 at tables/facets/columns/g
--   facets.g: geometry(point) axis=yx dims=xy model=planar order=1 srid=4326 becomes BLOB on SQLite (representation): shapes are EWKB octets, without operators or indexes; POINT(1 2) → 0101000000000000000000F03F0000000000000040.
-- info ISO2158 at tables/facets/columns/ip
--   facets.ip: inet family=4 becomes TEXT on SQLite (representation): addresses are text, which sorts by its characters; 10.0.0.9 → '10.0.0.9', which sorts after '10.0.0.10'.
-- info ISO2160 at tables/facets/columns/v
--   facets.v: vector(3) binary_codec=1 elem=float32 becomes TEXT on SQLite (representation): elements are one text, without operators or indexes; [1,0.5] → '[1,0.5]'.
-- info ISO2161 at tables/facets/columns/o
--   facets.o: other(postgresql:int4range) bounds=inclusive becomes TEXT on SQLite (representation): values are text, as their own engine writes them, without the type's operators; [1,5) → '[1,5)'.
-- info ISO2153 at tables/facets/columns/e
--   facets.e: enum(a,b) becomes TEXT on SQLite (representation): labels are text with a check, and sort as text; the label a → 'a'.
