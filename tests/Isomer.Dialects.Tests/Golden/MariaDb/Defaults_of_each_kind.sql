-- MariaDB: 1 table. Made by Isomer from the blueprint; edit that instead.

-- Before the rows
CREATE TABLE `t` (
    `n0` bigint(20) NOT NULL DEFAULT -9223372036854775807,
    `n1` decimal(10,4) NOT NULL DEFAULT -12.5000,
    `n2` double NOT NULL DEFAULT 10000000000,
    `n3` int(10) unsigned NOT NULL DEFAULT 4294967295,
    `n4` decimal(65,30) NOT NULL DEFAULT 0.500000000000000000000000000000,
    `s0` varchar(20) NOT NULL DEFAULT 'it''s "quoted" \\\\ %_',
    `s1` char(9) NOT NULL DEFAULT 'x',
    `s2` longtext NOT NULL DEFAULT (concat('a', upper('b'))),
    `s3` longtext,
    `s4` varchar(50) NOT NULL DEFAULT ' lead and trail ',
    `b0` tinyint(1) NOT NULL DEFAULT false,
    `b1` varbinary(4) NOT NULL DEFAULT unhex('DEADBEEF'),
    `b2` binary(4) NOT NULL DEFAULT unhex('61620000'),
    `b3` varbinary(9) NOT NULL DEFAULT unhex(''),
    `d0` date NOT NULL DEFAULT '0001-01-01',
    `d1` time(3) NOT NULL DEFAULT '23:59:59.999',
    `d2` datetime(3) NOT NULL DEFAULT '2024-02-29 23:59:59.999',
    `d3` timestamp NOT NULL,
    `j0` json NOT NULL DEFAULT ('{"a": [1, null]}'),
    `u0` uuid NOT NULL DEFAULT '00000000-0000-0000-0000-000000000001',
    `e0` enum('a','b c') NOT NULL DEFAULT 'b c',
    `x0` int(11) NOT NULL DEFAULT (abs(-3) + char_length('abc')),
    `f0` timestamp(6) NOT NULL DEFAULT current_timestamp(6),
    `f1` timestamp(3) NOT NULL DEFAULT current_timestamp(3),
    `f2` datetime(6) NOT NULL DEFAULT current_timestamp(6),
    `f3` datetime NOT NULL DEFAULT current_timestamp(0),
    `f4` datetime(6) NOT NULL DEFAULT (utc_timestamp(6)),
    `f5` datetime(3) NOT NULL DEFAULT (utc_timestamp(3)),
    `f6` date NOT NULL DEFAULT (curdate()),
    `f7` time(6) NOT NULL DEFAULT (curtime(6)),
    `f8` varchar(128) NOT NULL,
    `f9` uuid NOT NULL DEFAULT (lcase(concat(cast(hex(random_bytes(4)) as char charset utf8mb4),'-',cast(hex(random_bytes(2)) as char charset utf8mb4),'-4',substr(cast(hex(random_bytes(2)) as char charset utf8mb4),2),'-',cast(hex(8 + floor(rand() * 4)) as char charset utf8mb4),substr(cast(hex(random_bytes(2)) as char charset utf8mb4),2),'-',cast(hex(random_bytes(6)) as char charset utf8mb4))))
) ENGINE=InnoDB DEFAULT CHARSET=utf8mb4 COLLATE=utf8mb4_nopad_bin;

-- warning ISO2115 at tables/t/columns/n4
--   t.n4: decimal(*) becomes decimal(65,30) on MariaDB (narrowing): a number has fewer digits before the point there; 1e35 is refused. Give the column another type in the mapping, set a policy, or accept the loss.
-- warning ISO2116 at tables/t/columns/n4
--   t.n4: decimal(*) becomes decimal(65,30) on MariaDB (narrowing): a number has fewer digits after the point there; 0.1234567890123456789012345678901 is refused. Give the column another type in the mapping, set a policy, or accept the loss.
-- warning ISO2125 at tables/t/columns/d3
--   t.d3: timestamptz(0) becomes timestamp on MariaDB (narrowing): instants begin in 1970 and end on 2038-01-19 03:14:07 UTC; 2038-01-19 03:14:08+00:00 is refused. Give the column another type in the mapping, set a policy, or accept the loss.
-- warning ISO2125 at tables/t/columns/f0
--   t.f0: timestamptz(6) becomes timestamp(6) on MariaDB (narrowing): instants begin in 1970 and end on 2038-01-19 03:14:07 UTC; 2038-01-19 03:14:08+00:00 is refused. Give the column another type in the mapping, set a policy, or accept the loss.
-- warning ISO2125 at tables/t/columns/f1
--   t.f1: timestamptz(3) becomes timestamp(3) on MariaDB (narrowing): instants begin in 1970 and end on 2038-01-19 03:14:07 UTC; 2038-01-19 03:14:08+00:00 is refused. Give the column another type in the mapping, set a policy, or accept the loss.
-- warning ISO2030 at tables/t/columns/d3
--   tables/t/columns/d3: the default has no form on MariaDB and is left out (unsupported): MariaDB cannot say 'timestamptz '2024-02-29 23:59:59+00:00'' without changing its meaning: a literal is in the session's time zone there.
-- warning ISO2030 at tables/t/columns/f8
--   tables/t/columns/f8: the default has no form on MariaDB and is left out (unsupported): MariaDB cannot say 'current_user()' without changing its meaning: its users have a host in their names.
