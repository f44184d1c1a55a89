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
    CONSTRAINT `c_and` CHECK (`a` > 0 and (`b` >= 10 or `b` is null)),
    CONSTRAINT `c_between` CHECK (`a` between 1 and 9),
    CONSTRAINT `c_case` CHECK (case when `on` then `a` > 1 else `a` > 2 end),
    CONSTRAINT `c_in` CHECK (`s` in ('x', 'y')),
    CONSTRAINT `c_len` CHECK (char_length(`s`) > 2),
    CONSTRAINT `c_like` CHECK (`s` like 'a%'),
    CONSTRAINT `c_not` CHECK (`a` <> 3),
    CONSTRAINT `two columns` CHECK (`d` > date '2024-01-01' or `s` <> `u`)
) ENGINE=InnoDB DEFAULT CHARSET=utf8mb4 COLLATE=utf8mb4_nopad_bin;

-- warning ISO2125 at tables/t/columns/tz
--   t.tz: timestamptz(3) becomes timestamp(3) on MariaDB (narrowing): instants begin in 1970 and end on 2038-01-19 03:14:07 UTC; 2038-01-19 03:14:08+00:00 is refused. Give the column another type in the mapping, set a policy, or accept the loss.
