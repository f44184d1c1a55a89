-- MySQL: 1 table. Made by Isomer from the blueprint; edit that instead.

-- Before the rows
CREATE TABLE `facets` (
    `s_unit` varchar(20) NOT NULL,
    `s_byte` varchar(20) NOT NULL,
    `s_fixed` char(3) NOT NULL,
    `s_rtrim` varchar(9) COLLATE utf8mb4_bin NOT NULL,
    `s_nocase` varchar(9) COLLATE utf8mb4_0900_as_ci NOT NULL,
    `s_ci_ai` longtext COLLATE utf8mb4_0900_ai_ci NOT NULL,
    `s_named` varchar(9) NOT NULL,
    `s_blanks` char(9) NOT NULL,
    `s_old` varchar(9) NOT NULL,
    `s_nation` varchar(9) NOT NULL,
    `s_bytes` varchar(2000) NOT NULL,
    `t_bytes` text NOT NULL,
    `b_bytes` tinyblob NOT NULL,
    `b_fixed` binary(8) NOT NULL,
    `d_unsigned` decimal(8,2) unsigned NOT NULL,
    `d_digits` decimal(65,30) NOT NULL,
    `d_binary` decimal(65,30) NOT NULL,
    `d_nan` decimal(65,30) NOT NULL,
    `f_zero` float NOT NULL,
    `m` decimal(19,2) NOT NULL,
    `i_range` mediumint NOT NULL,
    `i_shown` int NOT NULL,
    `i_sparse` int NOT NULL,
    `d_zero` date NOT NULL,
    `t_signed` time(3) NOT NULL,
    `ts_inf` datetime(6) NOT NULL,
    `ts_grid` datetime(3) NOT NULL,
    `tz_range` timestamp NOT NULL,
    `tz_offset` timestamp(6) NOT NULL,
    `tz_region` timestamp(6) NOT NULL,
    `i_full` varchar(64) NOT NULL,
    `i_ym` varchar(64) NOT NULL,
    `i_ds` varchar(64) NOT NULL,
    `j_text` json NOT NULL,
    `j_model` json NOT NULL,
    `x` longtext NOT NULL,
    `g` longblob NOT NULL,
    `ip` varchar(43) NOT NULL,
    `v` longtext NOT NULL,
    `o` longtext NOT NULL,
    `e` enum('a','b') NOT NULL
) ENGINE=InnoDB DEFAULT CHARSET=utf8mb4 COLLATE=utf8mb4_0900_bin;

-- warning ISO2190 at tables/facets/columns/s_nocase
--   facets.s_nocase: the collation nocase has no equal on MySQL, and ci comes nearest (behaviour): which letters count as one, and how texts sort, may differ; 'ß' is 's' in one and 'ss' in another.
-- warning ISO2169 at tables/facets/columns/s_named
--   facets.s_named: the collation oracle:XGERMAN has no equal on MySQL (behaviour): texts sort, and perhaps compare, by the default collation; 'ä' sorts after 'z', where it may have sorted after 'a'.
-- warning ISO2115 at tables/facets/columns/d_digits
--   facets.d_digits: decimal(*) digits=38 becomes decimal(65,30) on MySQL (narrowing): a number has fewer digits before the point there; 1e35 is refused. Give the column another type in the mapping, set a policy, or accept the loss.
-- warning ISO2116 at tables/facets/columns/d_digits
--   facets.d_digits: decimal(*) digits=38 becomes decimal(65,30) on MySQL (narrowing): a number has fewer digits after the point there; 0.1234567890123456789012345678901 is refused. Give the column another type in the mapping, set a policy, or accept the loss.
-- warning ISO2115 at tables/facets/columns/d_binary
--   facets.d_binary: decimal(*) binary_precision=126 digits=38 becomes decimal(65,30) on MySQL (narrowing): a number has fewer digits before the point there; 1e35 is refused. Give the column another type in the mapping, set a policy, or accept the loss.
-- warning ISO2116 at tables/facets/columns/d_binary
--   facets.d_binary: decimal(*) binary_precision=126 digits=38 becomes decimal(65,30) on MySQL (narrowing): a number has fewer digits after the point there; 0.1234567890123456789012345678901 is refused. Give the column another type in the mapping, set a policy, or accept the loss.
-- warning ISO2115 at tables/facets/columns/d_nan
--   facets.d_nan: decimal(*) specials=nan becomes decimal(65,30) on MySQL (narrowing): a number has fewer digits before the point there; 1e35 is refused. Give the column another type in the mapping, set a policy, or accept the loss.
-- warning ISO2116 at tables/facets/columns/d_nan
--   facets.d_nan: decimal(*) specials=nan becomes decimal(65,30) on MySQL (narrowing): a number has fewer digits after the point there; 0.1234567890123456789012345678901 is refused. Give the column another type in the mapping, set a policy, or accept the loss.
-- warning ISO2128 at tables/facets/columns/tz_offset
--   facets.tz_offset: timestamptz(6) zone=offset becomes timestamp(6) on MySQL (narrowing): the instant is kept, in UTC, and its offset is not; 2024-01-02 10:00:00+02:00 → 2024-01-02 08:00:00+00:00. Give the column another type in the mapping, or accept the loss.
-- warning ISO2125 at tables/facets/columns/tz_offset
--   facets.tz_offset: timestamptz(6) zone=offset becomes timestamp(6) on MySQL (narrowing): instants begin in 1970 and end on 2038-01-19 03:14:07 UTC; 2038-01-19 03:14:08+00:00 is refused. Give the column another type in the mapping, set a policy, or accept the loss.
-- warning ISO2128 at tables/facets/columns/tz_region
--   facets.tz_region: timestamptz(6) zone=region becomes timestamp(6) on MySQL (narrowing): the instant is kept, in UTC, and its offset is not; 2024-01-02 10:00:00+02:00 → 2024-01-02 08:00:00+00:00. Give the column another type in the mapping, or accept the loss.
-- warning ISO2125 at tables/facets/columns/tz_region
--   facets.tz_region: timestamptz(6) zone=region becomes timestamp(6) on MySQL (narrowing): instants begin in 1970 and end on 2038-01-19 03:14:07 UTC; 2038-01-19 03:14:08+00:00 is refused. Give the column another type in the mapping, set a policy, or accept the loss.
-- info ISO2138 at tables/facets/columns/i_full
--   facets.i_full: interval fields=full becomes varchar(64) on MySQL (representation): intervals are text, an ISO 8601 duration, which does not sort by length; 1 day 2 hours → 'P1DT2H'.
-- info ISO2138 at tables/facets/columns/i_ym
--   facets.i_ym: interval fields=ym leading=9 becomes varchar(64) on MySQL (representation): intervals are text, an ISO 8601 duration, which does not sort by length; 1 day 2 hours → 'P1DT2H'.
-- info ISO2138 at tables/facets/columns/i_ds
--   facets.i_ds: interval(6) fields=ds leading=2 becomes varchar(64) on MySQL (representation): intervals are text, an ISO 8601 duration, which does not sort by length; 1 day 2 hours → 'P1DT2H'.
-- info ISO2148 at tables/facets/columns/j_text
--   facets.j_text: json fidelity=text becomes json on MySQL (representation): documents are parsed, and their keys sorted by length, then by characters; {"bb": 1, "a": 2} → {"a": 2, "bb": 1}.
-- warning ISO2149 at tables/facets/columns/j_text
--   facets.j_text: json fidelity=text becomes json on MySQL (narrowing): documents are parsed, and of two equal keys the last stays; {"a": 1, "a": 2} → {"a": 2}. Give the column another type in the mapping, or accept the loss.
-- warning ISO2150 at tables/facets/columns/j_text
--   facets.j_text: json fidelity=text becomes json on MySQL (narrowing): numbers in documents are whole numbers of 64 bits, or binary ones of 53; {"n": 0.12345678901234567890} → {"n": 0.12345678901234568}. Give the column another type in the mapping, or accept the loss.
-- info ISO2151 at tables/facets/columns/x
--   facets.x: xml kind=document typed becomes longtext on MySQL (representation): documents are text, as they were written; <a/> → '<a/>'.
-- info ISO2157 at tables/facets/columns/g
--   facets.g: geometry(point) axis=yx dims=xy model=planar order=1 srid=4326 becomes longblob on MySQL (representation): shapes are EWKB octets, without operators or indexes; POINT(1 2) → 0101000000000000000000F03F0000000000000040.
-- info ISO2158 at tables/facets/columns/ip
--   facets.ip: inet family=4 becomes varchar(43) on MySQL (representation): addresses are text, which sorts by its characters; 10.0.0.9 → '10.0.0.9', which sorts after '10.0.0.10'.
-- info ISO2160 at tables/facets/columns/v
--   facets.v: vector(3) binary_codec=1 elem=float32 becomes longtext on MySQL (representation): elements are one text, without operators or indexes; [1,0.5] → '[1,0.5]'.
-- info ISO2161 at tables/facets/columns/o
--   facets.o: other(postgresql:int4range) bounds=inclusive becomes longtext on MySQL (representation): values are text, as their own engine writes them, without the type's operators; [1,5) → '[1,5)'.
