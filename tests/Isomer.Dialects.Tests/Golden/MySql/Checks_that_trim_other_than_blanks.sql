-- MySQL: 1 table. Made by Isomer from the blueprint; edit that instead.

-- Before the rows
CREATE TABLE `t` (
    `a` int NOT NULL,
    `b` bigint,
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
    CONSTRAINT `f_trim_of` CHECK (trim(both 'x' from `s`) <> '' and trim(leading 'x' from `s`) <> 'a' and trim(trailing 'y' from `s`) <> 'b')
) ENGINE=InnoDB DEFAULT CHARSET=utf8mb4 COLLATE=utf8mb4_0900_bin;

-- warning ISO2125 at tables/t/columns/tz
--   t.tz: timestamptz(3) becomes timestamp(3) on MySQL (narrowing): instants begin in 1970 and end on 2038-01-19 03:14:07 UTC; 2038-01-19 03:14:08+00:00 is refused. Give the column another type in the mapping, set a policy, or accept the loss.
