-- MariaDB: 1 table. Made by Isomer from the blueprint; edit that instead.

-- Before the rows
CREATE TABLE `facets` (
    `s_unit` varchar(20) NOT NULL,
    `s_byte` varchar(20) NOT NULL,
    `s_fixed` char(3) NOT NULL,
    `s_rtrim` varchar(9) NOT NULL,
    `s_nocase` varchar(9) NOT NULL,
    `s_ci_ai` longtext COLLATE utf8mb4_uca1400_nopad_ai_ci NOT NULL,
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
    `i_range` mediumint(9) NOT NULL,
    `i_shown` int(11) NOT NULL,
    `i_sparse` int(11) NOT NULL,
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
    `ip` inet4 NOT NULL,
    `v` longtext NOT NULL,
    `o` longtext NOT NULL,
    `e` enum('a','b') NOT NULL
) ENGINE=InnoDB DEFAULT CHARSET=utf8mb4 COLLATE=utf8mb4_nopad_bin;

-- warning ISO2004 at tables/facets/columns/s_rtrim
--   facets.s_rtrim: the collation rtrim has no equal on MariaDB (behaviour): 'a' and 'a ' are two values.
-- warning ISO2004 at tables/facets/columns/s_nocase
--   facets.s_nocase: the collation nocase has no equal on MariaDB (behaviour): 'a' and 'A' are two values.
-- warning ISO2004 at tables/facets/columns/s_named
--   facets.s_named: the collation oracle:XGERMAN has no equal on MariaDB (behaviour): order, and perhaps equality, are those of the default collation.
-- warning ISO2002 at tables/facets/columns/d_digits
--   facets.d_digits: decimal(*) digits=38 becomes decimal(65,30) on MariaDB (narrowing): numbers have 35 digits before the point and 30 after it, so that 1e35 would change. Give the column another type in the mapping, or accept the loss.
-- warning ISO2002 at tables/facets/columns/d_binary
--   facets.d_binary: decimal(*) binary_precision=126 digits=38 becomes decimal(65,30) on MariaDB (narrowing): numbers have 35 digits before the point and 30 after it, so that 1e35 would change. Give the column another type in the mapping, or accept the loss.
-- warning ISO2002 at tables/facets/columns/d_nan
--   facets.d_nan: decimal(*) specials=nan becomes decimal(65,30) on MariaDB (narrowing): numbers have 35 digits before the point and 30 after it, so that 1e35 would change. Give the column another type in the mapping, or accept the loss.
-- warning ISO2002 at tables/facets/columns/tz_offset
--   facets.tz_offset: timestamptz(6) zone=offset becomes timestamp(6) on MariaDB (narrowing): the instant is kept and its offset is not, so that the +02:00 of 2024-01-02 10:00:00+02:00 would change. Give the column another type in the mapping, or accept the loss.
-- warning ISO2002 at tables/facets/columns/tz_region
--   facets.tz_region: timestamptz(6) zone=region becomes timestamp(6) on MariaDB (narrowing): the instant is kept and its offset is not, so that the +02:00 of 2024-01-02 10:00:00+02:00 would change. Give the column another type in the mapping, or accept the loss.
-- info ISO2001 at tables/facets/columns/i_full
--   facets.i_full: interval fields=full becomes varchar(64) on MariaDB (representation): intervals are text, an ISO 8601 duration.
-- info ISO2001 at tables/facets/columns/i_ym
--   facets.i_ym: interval fields=ym leading=9 becomes varchar(64) on MariaDB (representation): intervals are text, an ISO 8601 duration.
-- info ISO2001 at tables/facets/columns/i_ds
--   facets.i_ds: interval(6) fields=ds leading=2 becomes varchar(64) on MariaDB (representation): intervals are text, an ISO 8601 duration.
-- info ISO2001 at tables/facets/columns/x
--   facets.x: xml kind=document typed becomes longtext on MariaDB (representation): documents are text.
-- info ISO2001 at tables/facets/columns/g
--   facets.g: geometry(point) axis=yx dims=xy model=planar order=1 srid=4326 becomes longblob on MariaDB (representation): shapes are EWKB octets, without operators or indexes.
-- info ISO2001 at tables/facets/columns/v
--   facets.v: vector(3) binary_codec=1 elem=float32 becomes longtext on MariaDB (representation): elements are one text, without operators or indexes.
-- info ISO2001 at tables/facets/columns/o
--   facets.o: other(postgresql:int4range) bounds=inclusive becomes longtext on MariaDB (representation): values are text, without the type's operators.
