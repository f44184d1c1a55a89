-- MySQL: 1 table. Made by Isomer from the blueprint; edit that instead.

-- Before the rows
CREATE TABLE `t` (
    `day` date NOT NULL DEFAULT (curdate()),
    `f0` timestamp(6) NOT NULL DEFAULT current_timestamp(6),
    `f1` timestamp(3) NOT NULL DEFAULT current_timestamp(3),
    `f2` datetime(6) NOT NULL DEFAULT current_timestamp(6),
    `f3` datetime NOT NULL DEFAULT current_timestamp(0),
    `f4` datetime(6) NOT NULL DEFAULT (utc_timestamp(6)),
    `f5` datetime(3) NOT NULL DEFAULT (utc_timestamp(3))
) ENGINE=InnoDB DEFAULT CHARSET=utf8mb4 COLLATE=utf8mb4_0900_bin;

-- warning ISO2125 at tables/t/columns/f0
--   t.f0: timestamptz(6) becomes timestamp(6) on MySQL (narrowing): instants begin in 1970 and end on 2038-01-19 03:14:07 UTC; 2038-01-19 03:14:08+00:00 is refused. Give the column another type in the mapping, set a policy, or accept the loss.
-- warning ISO2125 at tables/t/columns/f1
--   t.f1: timestamptz(3) becomes timestamp(3) on MySQL (narrowing): instants begin in 1970 and end on 2038-01-19 03:14:07 UTC; 2038-01-19 03:14:08+00:00 is refused. Give the column another type in the mapping, set a policy, or accept the loss.
