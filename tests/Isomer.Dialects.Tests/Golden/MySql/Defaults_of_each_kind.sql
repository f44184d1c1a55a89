-- MySQL: 1 table. Made by Isomer from the blueprint; edit that instead.

-- Before the rows
CREATE TABLE `t` (
    `n0` bigint NOT NULL DEFAULT -9223372036854775807,
    `n1` decimal(10,4) NOT NULL DEFAULT -12.5000,
    `n2` double NOT NULL DEFAULT 10000000000,
    `n3` int unsigned NOT NULL DEFAULT 4294967295,
    `n4` decimal(65,30) NOT NULL DEFAULT 0.500000000000000000000000000000,
    `s0` varchar(20) NOT NULL DEFAULT 'it''s "quoted" \\\\ %_',
    `s1` char(9) NOT NULL DEFAULT 'x',
    `s2` longtext NOT NULL DEFAULT (concat('a', upper('b'))),
    `s3` longtext,
    `s4` varchar(50) NOT NULL DEFAULT ' lead and trail ',
    `b0` tinyint(1) NOT NULL DEFAULT false,
    `b1` varbinary(4) NOT NULL DEFAULT x'DEADBEEF',
    `b2` binary(4) NOT NULL DEFAULT x'61620000',
    `b3` varbinary(9) NOT NULL DEFAULT x'',
    `d0` date NOT NULL DEFAULT '0001-01-01',
    `d1` time(3) NOT NULL DEFAULT '23:59:59.999',
    `d2` datetime(3) NOT NULL DEFAULT '2024-02-29 23:59:59.999',
    `d3` timestamp NOT NULL,
    `j0` json NOT NULL DEFAULT ('{"a": [1, null]}'),
    `u0` char(36) NOT NULL DEFAULT '00000000-0000-0000-0000-000000000001',
    `e0` enum('a','b c') NOT NULL DEFAULT 'b c',
    `x0` int NOT NULL DEFAULT (abs(-3) + char_length('abc')),
    `f0` timestamp(6) NOT NULL DEFAULT current_timestamp(6),
    `f1` timestamp(3) NOT NULL DEFAULT current_timestamp(3),
    `f2` datetime(6) NOT NULL DEFAULT current_timestamp(6),
    `f3` datetime NOT NULL DEFAULT current_timestamp(0),
    `f4` datetime(6) NOT NULL DEFAULT (utc_timestamp(6)),
    `f5` datetime(3) NOT NULL DEFAULT (utc_timestamp(3)),
    `f6` date NOT NULL DEFAULT (curdate()),
    `f7` time(6) NOT NULL DEFAULT (curtime(6)),
    `f8` varchar(128) NOT NULL,
    `f9` char(36) NOT NULL DEFAULT (lcase(concat(cast(hex(random_bytes(4)) as char charset utf8mb4),'-',cast(hex(random_bytes(2)) as char charset utf8mb4),'-4',substr(cast(hex(random_bytes(2)) as char charset utf8mb4),2),'-',cast(hex(8 + floor(rand() * 4)) as char charset utf8mb4),substr(cast(hex(random_bytes(2)) as char charset utf8mb4),2),'-',cast(hex(random_bytes(6)) as char charset utf8mb4))))
) ENGINE=InnoDB DEFAULT CHARSET=utf8mb4 COLLATE=utf8mb4_0900_bin;

-- warning ISO2115 at tables/t/columns/n4
--   t.n4: decimal(*) becomes decimal(65,30) on MySQL (narrowing): a number has fewer digits before the point there; 1e35 is refused. Give the column another type in the mapping, set a policy, or accept the loss.
-- warning ISO2116 at tables/t/columns/n4
--   t.n4: decimal(*) becomes decimal(65,30) on MySQL (narrowing): a number has fewer digits after the point there; 0.1234567890123456789012345678901 is refused. Give the column another type in the mapping, set a policy, or accept the loss.
-- warning ISO2125 at tables/t/columns/d3
--   t.d3: timestamptz(0) becomes timestamp on MySQL (narrowing): instants begin in 1970 and end on 2038-01-19 03:14:07 UTC; 2038-01-19 03:14:08+00:00 is refused. Give the column another type in the mapping, set a policy, or accept the loss.
-- info ISO2148 at tables/t/columns/j0
--   t.j0: json becomes json on MySQL (representation): documents are parsed, and their keys sorted by length, then by characters; {"bb": 1, "a": 2} → {"a": 2, "bb": 1}.
-- warning ISO2149 at tables/t/columns/j0
--   t.j0: json becomes json on MySQL (narrowing): documents are parsed, and of two equal keys the last stays; {"a": 1, "a": 2} → {"a": 2}. Give the column another type in the mapping, or accept the loss.
-- warning ISO2150 at tables/t/columns/j0
--   t.j0: json becomes json on MySQL (narrowing): numbers in documents are whole numbers of 64 bits, or binary ones of 53; {"n": 0.12345678901234567890} → {"n": 0.12345678901234568}. Give the column another type in the mapping, or accept the loss.
-- info ISO2145 at tables/t/columns/u0
--   t.u0: uuid becomes char(36) on MySQL (representation): identifiers are text of 36 characters, lower case; 6F9619FF-8B86-D011-B42D-00C04FC964FF → '6f9619ff-8b86-d011-b42d-00c04fc964ff'.
-- warning ISO2125 at tables/t/columns/f0
--   t.f0: timestamptz(6) becomes timestamp(6) on MySQL (narrowing): instants begin in 1970 and end on 2038-01-19 03:14:07 UTC; 2038-01-19 03:14:08+00:00 is refused. Give the column another type in the mapping, set a policy, or accept the loss.
-- warning ISO2125 at tables/t/columns/f1
--   t.f1: timestamptz(3) becomes timestamp(3) on MySQL (narrowing): instants begin in 1970 and end on 2038-01-19 03:14:07 UTC; 2038-01-19 03:14:08+00:00 is refused. Give the column another type in the mapping, set a policy, or accept the loss.
-- info ISO2145 at tables/t/columns/f9
--   t.f9: uuid becomes char(36) on MySQL (representation): identifiers are text of 36 characters, lower case; 6F9619FF-8B86-D011-B42D-00C04FC964FF → '6f9619ff-8b86-d011-b42d-00c04fc964ff'.
-- warning ISO2030 at tables/t/columns/d3
--   tables/t/columns/d3: the default has no form on MySQL and is left out (unsupported): MySQL cannot say 'timestamptz '2024-02-29 23:59:59+00:00'' without changing its meaning: a literal is in the session's time zone there.
-- warning ISO2030 at tables/t/columns/f8
--   tables/t/columns/f8: the default has no form on MySQL and is left out (unsupported): MySQL cannot say 'current_user()' without changing its meaning: its users have a host in their names.
