-- MySQL: 1 table. Made by Isomer from the blueprint; edit that instead.

-- Before the rows
CREATE TABLE `times` (
    `d` date NOT NULL DEFAULT '2024-02-29',
    `t0` time NOT NULL,
    `t6` time(6) NOT NULL DEFAULT '10:00:00',
    `ts3` datetime(3) NOT NULL DEFAULT '2024-01-02 10:00:00',
    `ts6` datetime(6) NOT NULL,
    `ts9` datetime(6) NOT NULL,
    `tz6` timestamp(6) NOT NULL DEFAULT current_timestamp(6),
    `tz7` timestamp(6) NOT NULL,
    `i` varchar(64) NOT NULL,
    `iy` varchar(64) NOT NULL,
    `id` varchar(64) NOT NULL
) ENGINE=InnoDB DEFAULT CHARSET=utf8mb4 COLLATE=utf8mb4_0900_bin;

-- warning ISO2124 at tables/times/columns/ts9
--   times.ts9: timestamp(9) becomes datetime(6) on MySQL (narrowing): a second has fewer fraction digits there; 2024-01-02 10:00:00.1234567 is refused. Give the column another type in the mapping, set a policy, or accept the loss.
-- warning ISO2125 at tables/times/columns/tz6
--   times.tz6: timestamptz(6) becomes timestamp(6) on MySQL (narrowing): instants begin in 1970 and end on 2038-01-19 03:14:07 UTC; 2038-01-19 03:14:08+00:00 is refused. Give the column another type in the mapping, set a policy, or accept the loss.
-- warning ISO2124 at tables/times/columns/tz7
--   times.tz7: timestamptz(7) becomes timestamp(6) on MySQL (narrowing): a second has fewer fraction digits there; 2024-01-02 10:00:00.1234567+00:00 is refused. Give the column another type in the mapping, set a policy, or accept the loss.
-- warning ISO2125 at tables/times/columns/tz7
--   times.tz7: timestamptz(7) becomes timestamp(6) on MySQL (narrowing): instants begin in 1970 and end on 2038-01-19 03:14:07 UTC; 2038-01-19 03:14:08+00:00 is refused. Give the column another type in the mapping, set a policy, or accept the loss.
-- info ISO2138 at tables/times/columns/i
--   times.i: interval becomes varchar(64) on MySQL (representation): intervals are text, an ISO 8601 duration, which does not sort by length; 1 day 2 hours → 'P1DT2H'.
-- info ISO2138 at tables/times/columns/iy
--   times.iy: interval fields=ym becomes varchar(64) on MySQL (representation): intervals are text, an ISO 8601 duration, which does not sort by length; 1 day 2 hours → 'P1DT2H'.
-- info ISO2138 at tables/times/columns/id
--   times.id: interval(3) fields=ds becomes varchar(64) on MySQL (representation): intervals are text, an ISO 8601 duration, which does not sort by length; 1 day 2 hours → 'P1DT2H'.
