-- Oracle: 1 table. Made by Isomer from the blueprint; edit that instead.

-- Before the rows
CREATE TABLE "facets" (
    "s_unit" VARCHAR2(20 CHAR) NOT NULL,
    "s_byte" VARCHAR2(20 BYTE) NOT NULL,
    "s_fixed" CHAR(3 CHAR) NOT NULL,
    "s_rtrim" VARCHAR2(9 CHAR) NOT NULL,
    "s_nocase" VARCHAR2(9 CHAR) NOT NULL,
    "s_ci_ai" CLOB NOT NULL,
    "s_named" VARCHAR2(9 CHAR) COLLATE XGERMAN NOT NULL,
    "s_blanks" CHAR(9 CHAR) NOT NULL,
    "s_old" VARCHAR2(9 CHAR) NOT NULL,
    "s_nation" VARCHAR2(9 CHAR) NOT NULL,
    "s_bytes" VARCHAR2(2000 CHAR) NOT NULL,
    "t_bytes" CLOB NOT NULL,
    "b_bytes" BLOB NOT NULL,
    "b_fixed" RAW(8) NOT NULL,
    "d_unsigned" NUMBER(8,2) NOT NULL,
    "d_digits" NUMBER NOT NULL,
    "d_binary" NUMBER NOT NULL,
    "d_nan" NUMBER NOT NULL,
    "f_zero" BINARY_FLOAT NOT NULL,
    "m" NUMBER(19,2) NOT NULL,
    "i_range" NUMBER(10) NOT NULL,
    "i_shown" NUMBER(10) NOT NULL,
    "i_sparse" NUMBER(10) NOT NULL,
    "d_zero" DATE NOT NULL,
    "t_signed" VARCHAR2(12 BYTE) NOT NULL,
    "ts_inf" TIMESTAMP(6) NOT NULL,
    "ts_grid" TIMESTAMP(3) NOT NULL,
    "tz_range" TIMESTAMP(0) WITH LOCAL TIME ZONE NOT NULL,
    "tz_offset" TIMESTAMP(6) WITH TIME ZONE NOT NULL,
    "tz_region" TIMESTAMP(6) WITH TIME ZONE NOT NULL,
    "i_full" VARCHAR2(64 BYTE) NOT NULL,
    "i_ym" INTERVAL YEAR(9) TO MONTH NOT NULL,
    "i_ds" INTERVAL DAY(9) TO SECOND(6) NOT NULL,
    "j_text" CLOB NOT NULL,
    "j_model" CLOB NOT NULL,
    "x" XMLTYPE NOT NULL,
    "g" BLOB NOT NULL,
    "ip" VARCHAR2(43 BYTE) NOT NULL,
    "v" CLOB NOT NULL,
    "o" CLOB NOT NULL,
    "e" VARCHAR2(255 CHAR) NOT NULL,
    CONSTRAINT "ck_facets_e" CHECK ("e" in ('a', 'b'))
);

-- warning ISO2168 at tables/facets/columns/s_rtrim
--   facets.s_rtrim: the collation rtrim has no equal on Oracle (behaviour): texts compare by each character; 'a' = 'a ', true before, is false.
-- warning ISO2166 at tables/facets/columns/s_nocase
--   facets.s_nocase: the collation nocase has no equal on Oracle (behaviour): texts compare by each character; 'a' = 'A', true before, is false.
-- warning ISO2167 at tables/facets/columns/s_ci_ai
--   facets.s_ci_ai: the collation ci_ai has no equal on Oracle (behaviour): texts compare by each character; 'e' = 'É', true before, is false.
-- warning ISO2117 at tables/facets/columns/d_nan
--   facets.d_nan: decimal(*) specials=nan becomes NUMBER on Oracle (narrowing): a number has fewer significant digits there; 1.000000000000000000000000000000000000001 is refused. Give the column another type in the mapping, set a policy, or accept the loss.
-- warning ISO2126 at tables/facets/columns/d_zero
--   facets.d_zero: date specials=zero becomes DATE on Oracle (narrowing): there is no day zero; 0000-00-00 is refused. Give the column another type in the mapping, set a policy, or accept the loss.
-- info ISO2134 at tables/facets/columns/d_zero
--   facets.d_zero: date specials=zero becomes DATE on Oracle (representation): a date has a time of day, midnight; 2024-01-31 → 2024-01-31 00:00:00.
-- warning ISO2127 at tables/facets/columns/t_signed
--   facets.t_signed: time(3) range=signed838 becomes VARCHAR2(12 BYTE) on Oracle (narrowing): a time lies between 00:00:00 and 24:00:00; 25:00:00 is refused. Give the column another type in the mapping, set a policy, or accept the loss.
-- info ISO2135 at tables/facets/columns/t_signed
--   facets.t_signed: time(3) range=signed838 becomes VARCHAR2(12 BYTE) on Oracle (representation): times are text, HH:MM:SS with the declared fraction digits; 09:30:00 → '09:30:00'.
-- warning ISO2126 at tables/facets/columns/tz_range
--   facets.tz_range: timestamptz(0) range=[1970,2038] specials=zero becomes TIMESTAMP(0) WITH LOCAL TIME ZONE on Oracle (narrowing): there is no day zero; 0000-00-00 is refused. Give the column another type in the mapping, set a policy, or accept the loss.
-- info ISO2138 at tables/facets/columns/i_full
--   facets.i_full: interval fields=full becomes VARCHAR2(64 BYTE) on Oracle (representation): intervals are text, an ISO 8601 duration, which does not sort by length; 1 day 2 hours → 'P1DT2H'.
-- info ISO2147 at tables/facets/columns/j_text
--   facets.j_text: json fidelity=text becomes CLOB on Oracle (representation): documents are text, as they were written; {"a": 1} → '{"a": 1}'.
-- info ISO2147 at tables/facets/columns/j_model
--   facets.j_model: json binary_precision=53 fidelity=model becomes CLOB on Oracle (representation): documents are text, as they were written; {"a": 1} → '{"a": 1}'.
-- info ISO2157 at tables/facets/columns/g
--   facets.g: geometry(point) axis=yx dims=xy model=planar order=1 srid=4326 becomes BLOB on Oracle (representation): shapes are EWKB octets, without operators or indexes; POINT(1 2) → 0101000000000000000000F03F0000000000000040.
-- info ISO2158 at tables/facets/columns/ip
--   facets.ip: inet family=4 becomes VARCHAR2(43 BYTE) on Oracle (representation): addresses are text, which sorts by its characters; 10.0.0.9 → '10.0.0.9', which sorts after '10.0.0.10'.
-- info ISO2160 at tables/facets/columns/v
--   facets.v: vector(3) binary_codec=1 elem=float32 becomes CLOB on Oracle (representation): elements are one text, without operators or indexes; [1,0.5] → '[1,0.5]'.
-- info ISO2161 at tables/facets/columns/o
--   facets.o: other(postgresql:int4range) bounds=inclusive becomes CLOB on Oracle (representation): values are text, as their own engine writes them, without the type's operators; [1,5) → '[1,5)'.
-- info ISO2153 at tables/facets/columns/e
--   facets.e: enum(a,b) becomes VARCHAR2(255 CHAR) on Oracle (representation): labels are text with a check, and sort as text; the label a → 'a'.
-- warning ISO2100 at tables/facets/columns/s_unit
--   facets.s_unit: Oracle takes a text without characters for NULL, and the column takes none (narrowing): '' would be refused. Let the column take NULL, or accept the loss.
-- warning ISO2100 at tables/facets/columns/s_byte
--   facets.s_byte: Oracle takes a text without characters for NULL, and the column takes none (narrowing): '' would be refused. Let the column take NULL, or accept the loss.
-- warning ISO2100 at tables/facets/columns/s_rtrim
--   facets.s_rtrim: Oracle takes a text without characters for NULL, and the column takes none (narrowing): '' would be refused. Let the column take NULL, or accept the loss.
-- warning ISO2100 at tables/facets/columns/s_nocase
--   facets.s_nocase: Oracle takes a text without characters for NULL, and the column takes none (narrowing): '' would be refused. Let the column take NULL, or accept the loss.
-- warning ISO2100 at tables/facets/columns/s_named
--   facets.s_named: Oracle takes a text without characters for NULL, and the column takes none (narrowing): '' would be refused. Let the column take NULL, or accept the loss.
-- warning ISO2100 at tables/facets/columns/s_old
--   facets.s_old: Oracle takes a text without characters for NULL, and the column takes none (narrowing): '' would be refused. Let the column take NULL, or accept the loss.
-- warning ISO2100 at tables/facets/columns/s_nation
--   facets.s_nation: Oracle takes a text without characters for NULL, and the column takes none (narrowing): '' would be refused. Let the column take NULL, or accept the loss.
-- warning ISO2100 at tables/facets/columns/s_bytes
--   facets.s_bytes: Oracle takes a text without characters for NULL, and the column takes none (narrowing): '' would be refused. Let the column take NULL, or accept the loss.
