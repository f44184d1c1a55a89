-- MariaDB: 1 table. Made by Isomer from the blueprint; edit that instead.

-- Before the rows
CREATE TABLE `t` (
    `a` int(11) NOT NULL,
    `b` bigint(20),
    `p` decimal(10,2),
    `wide` decimal(20,4) NOT NULL,
    `s` varchar(20) NOT NULL,
    `u` varchar(20),
    `long` longtext,
    `x` longblob NOT NULL,
    `on` tinyint(1) NOT NULL,
    `d` date NOT NULL,
    `at` datetime(3) NOT NULL,
    `tz` timestamp(3) NOT NULL,
    CONSTRAINT `f_replace` CHECK (replace(`s`, 'a', '') <> ''),
    CONSTRAINT `f_substring` CHECK (substr(`s`, 2) <> 'b' and substr(`s`, 1, 2) = 'ab'),
    CONSTRAINT `f_trim` CHECK (trim(`s`) = `s`),
    CONSTRAINT `f_trims` CHECK (ltrim(`s`) <> 'x' and rtrim(`s`) <> 'y')
) ENGINE=InnoDB DEFAULT CHARSET=utf8mb4 COLLATE=utf8mb4_nopad_bin;

-- warning ISO2125 at tables/t/columns/tz
--   t.tz: timestamptz(3) becomes timestamp(3) on MariaDB (narrowing): instants begin in 1970 and end on 2038-01-19 03:14:07 UTC; 2038-01-19 03:14:08+00:00 is refused. Give the column another type in the mapping, set a policy, or accept the loss.
