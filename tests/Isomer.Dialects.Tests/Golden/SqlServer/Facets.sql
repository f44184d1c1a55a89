-- SQL Server: 1 table. Made by Isomer from the blueprint; edit that instead.

-- Before the rows
CREATE TABLE [dbo].[facets] (
    [s_unit] nvarchar(20) COLLATE Latin1_General_100_BIN2 NOT NULL,
    [s_byte] nvarchar(20) COLLATE Latin1_General_100_BIN2 NOT NULL,
    [s_fixed] nchar(3) COLLATE Latin1_General_100_BIN2 NOT NULL,
    [s_rtrim] nvarchar(18) COLLATE Latin1_General_100_BIN2 NOT NULL,
    [s_nocase] nvarchar(18) COLLATE Latin1_General_100_CI_AS_KS_WS_SC NOT NULL,
    [s_ci_ai] nvarchar(max) COLLATE Latin1_General_100_CI_AI_KS_WS_SC NOT NULL,
    [s_named] nvarchar(18) COLLATE Latin1_General_100_BIN2 NOT NULL,
    [s_blanks] nvarchar(18) COLLATE Latin1_General_100_BIN2 NOT NULL,
    [s_old] nvarchar(18) COLLATE Latin1_General_100_BIN2 NOT NULL,
    [s_nation] nvarchar(9) COLLATE Latin1_General_100_BIN2 NOT NULL,
    [s_bytes] nvarchar(4000) COLLATE Latin1_General_100_BIN2 NOT NULL,
    [t_bytes] nvarchar(max) COLLATE Latin1_General_100_BIN2 NOT NULL,
    [b_bytes] varbinary(max) NOT NULL,
    [b_fixed] binary(8) NOT NULL,
    [d_unsigned] decimal(8,2) NOT NULL,
    [d_digits] decimal(38,18) NOT NULL,
    [d_binary] decimal(38,18) NOT NULL,
    [d_nan] decimal(38,18) NOT NULL,
    [f_zero] real NOT NULL,
    [m] decimal(19,2) NOT NULL,
    [i_range] int NOT NULL,
    [i_shown] int NOT NULL,
    [i_sparse] int NOT NULL,
    [d_zero] date NOT NULL,
    [t_signed] time(3) NOT NULL,
    [ts_inf] datetime2(6) NOT NULL,
    [ts_grid] datetime2(3) NOT NULL,
    [tz_range] datetimeoffset(0) NOT NULL,
    [tz_offset] datetimeoffset(6) NOT NULL,
    [tz_region] datetimeoffset(6) NOT NULL,
    [i_full] nvarchar(64) COLLATE Latin1_General_100_BIN2 NOT NULL,
    [i_ym] nvarchar(64) COLLATE Latin1_General_100_BIN2 NOT NULL,
    [i_ds] nvarchar(64) COLLATE Latin1_General_100_BIN2 NOT NULL,
    [j_text] nvarchar(max) COLLATE Latin1_General_100_BIN2 NOT NULL,
    [j_model] nvarchar(max) COLLATE Latin1_General_100_BIN2 NOT NULL,
    [x] nvarchar(max) COLLATE Latin1_General_100_BIN2 NOT NULL,
    [g] varbinary(max) NOT NULL,
    [ip] nvarchar(43) COLLATE Latin1_General_100_BIN2 NOT NULL,
    [v] nvarchar(max) COLLATE Latin1_General_100_BIN2 NOT NULL,
    [o] nvarchar(max) COLLATE Latin1_General_100_BIN2 NOT NULL,
    [e] nvarchar(255) COLLATE Latin1_General_100_BIN2 NOT NULL,
    CONSTRAINT [ck_facets_e] CHECK ([e] in (N'a', N'b'))
);
GO

-- warning ISO2190 at tables/facets/columns/s_nocase
--   facets.s_nocase: the collation nocase has no equal on SQL Server, and ci comes nearest (behaviour): which letters count as one, and how texts sort, may differ; 'ß' is 's' in one and 'ss' in another.
-- warning ISO2169 at tables/facets/columns/s_named
--   facets.s_named: the collation oracle:XGERMAN has no equal on SQL Server (behaviour): texts sort, and perhaps compare, by the default collation; 'ä' sorts after 'z', where it may have sorted after 'a'.
-- warning ISO2115 at tables/facets/columns/d_digits
--   facets.d_digits: decimal(*) digits=38 becomes decimal(38,18) on SQL Server (narrowing): a number has fewer digits before the point there; 1e20 is refused. Give the column another type in the mapping, set a policy, or accept the loss.
-- warning ISO2116 at tables/facets/columns/d_digits
--   facets.d_digits: decimal(*) digits=38 becomes decimal(38,18) on SQL Server (narrowing): a number has fewer digits after the point there; 0.1234567890123456789 is refused. Give the column another type in the mapping, set a policy, or accept the loss.
-- warning ISO2115 at tables/facets/columns/d_binary
--   facets.d_binary: decimal(*) binary_precision=126 digits=38 becomes decimal(38,18) on SQL Server (narrowing): a number has fewer digits before the point there; 1e20 is refused. Give the column another type in the mapping, set a policy, or accept the loss.
-- warning ISO2116 at tables/facets/columns/d_binary
--   facets.d_binary: decimal(*) binary_precision=126 digits=38 becomes decimal(38,18) on SQL Server (narrowing): a number has fewer digits after the point there; 0.1234567890123456789 is refused. Give the column another type in the mapping, set a policy, or accept the loss.
-- warning ISO2115 at tables/facets/columns/d_nan
--   facets.d_nan: decimal(*) specials=nan becomes decimal(38,18) on SQL Server (narrowing): a number has fewer digits before the point there; 1e20 is refused. Give the column another type in the mapping, set a policy, or accept the loss.
-- warning ISO2116 at tables/facets/columns/d_nan
--   facets.d_nan: decimal(*) specials=nan becomes decimal(38,18) on SQL Server (narrowing): a number has fewer digits after the point there; 0.1234567890123456789 is refused. Give the column another type in the mapping, set a policy, or accept the loss.
-- warning ISO2126 at tables/facets/columns/d_zero
--   facets.d_zero: date specials=zero becomes date on SQL Server (narrowing): there is no day zero; 0000-00-00 is refused. Give the column another type in the mapping, set a policy, or accept the loss.
-- warning ISO2127 at tables/facets/columns/t_signed
--   facets.t_signed: time(3) range=signed838 becomes time(3) on SQL Server (narrowing): a time lies between 00:00:00 and 24:00:00; 25:00:00 is refused. Give the column another type in the mapping, set a policy, or accept the loss.
-- warning ISO2126 at tables/facets/columns/tz_range
--   facets.tz_range: timestamptz(0) range=[1970,2038] specials=zero becomes datetimeoffset(0) on SQL Server (narrowing): there is no day zero; 0000-00-00 is refused. Give the column another type in the mapping, set a policy, or accept the loss.
-- warning ISO2129 at tables/facets/columns/tz_region
--   facets.tz_region: timestamptz(6) zone=region becomes datetimeoffset(6) on SQL Server (narrowing): the instant and its offset are kept, and the zone's name is not; 2024-01-02 10:00:00 Europe/Berlin → 2024-01-02 10:00:00 +01:00. Give the column another type in the mapping, or accept the loss.
-- info ISO2138 at tables/facets/columns/i_full
--   facets.i_full: interval fields=full becomes nvarchar(64) on SQL Server (representation): intervals are text, an ISO 8601 duration, which does not sort by length; 1 day 2 hours → 'P1DT2H'.
-- info ISO2138 at tables/facets/columns/i_ym
--   facets.i_ym: interval fields=ym leading=9 becomes nvarchar(64) on SQL Server (representation): intervals are text, an ISO 8601 duration, which does not sort by length; 1 day 2 hours → 'P1DT2H'.
-- info ISO2138 at tables/facets/columns/i_ds
--   facets.i_ds: interval(6) fields=ds leading=2 becomes nvarchar(64) on SQL Server (representation): intervals are text, an ISO 8601 duration, which does not sort by length; 1 day 2 hours → 'P1DT2H'.
-- info ISO2147 at tables/facets/columns/j_text
--   facets.j_text: json fidelity=text becomes nvarchar(max) on SQL Server (representation): documents are text, as they were written; {"a": 1} → '{"a": 1}'.
-- info ISO2147 at tables/facets/columns/j_model
--   facets.j_model: json binary_precision=53 fidelity=model becomes nvarchar(max) on SQL Server (representation): documents are text, as they were written; {"a": 1} → '{"a": 1}'.
-- info ISO2151 at tables/facets/columns/x
--   facets.x: xml kind=document typed becomes nvarchar(max) on SQL Server (representation): documents are text, as they were written; <a/> → '<a/>'.
-- info ISO2157 at tables/facets/columns/g
--   facets.g: geometry(point) axis=yx dims=xy model=planar order=1 srid=4326 becomes varbinary(max) on SQL Server (representation): shapes are EWKB octets, without operators or indexes; POINT(1 2) → 0101000000000000000000F03F0000000000000040.
-- info ISO2158 at tables/facets/columns/ip
--   facets.ip: inet family=4 becomes nvarchar(43) on SQL Server (representation): addresses are text, which sorts by its characters; 10.0.0.9 → '10.0.0.9', which sorts after '10.0.0.10'.
-- info ISO2160 at tables/facets/columns/v
--   facets.v: vector(3) binary_codec=1 elem=float32 becomes nvarchar(max) on SQL Server (representation): elements are one text, without operators or indexes; [1,0.5] → '[1,0.5]'.
-- info ISO2161 at tables/facets/columns/o
--   facets.o: other(postgresql:int4range) bounds=inclusive becomes nvarchar(max) on SQL Server (representation): values are text, as their own engine writes them, without the type's operators; [1,5) → '[1,5)'.
-- info ISO2153 at tables/facets/columns/e
--   facets.e: enum(a,b) becomes nvarchar(255) on SQL Server (representation): labels are text with a check, and sort as text; the label a → 'a'.
-- info ISO2081 at tables/facets
--   tables/facets: the check ck_facets_e compares texts, and on SQL Server blanks at their end do not count (behaviour): 'a' = 'a ' is true.
