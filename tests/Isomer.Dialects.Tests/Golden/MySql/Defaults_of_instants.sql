-- MySQL: 1 table. Made by Isomer from the blueprint; edit that instead.

-- Before the rows
CREATE TABLE `t` (
    `d3` timestamp NOT NULL
) ENGINE=InnoDB DEFAULT CHARSET=utf8mb4 COLLATE=utf8mb4_0900_bin;

-- warning ISO2125 at tables/t/columns/d3
--   t.d3: timestamptz(0) becomes timestamp on MySQL (narrowing): instants begin in 1970 and end on 2038-01-19 03:14:07 UTC; 2038-01-19 03:14:08+00:00 is refused. Give the column another type in the mapping, set a policy, or accept the loss.
-- warning ISO2030 at tables/t/columns/d3
--   tables/t/columns/d3: the default has no form on MySQL and is left out (unsupported): MySQL cannot say 'timestamptz '2024-02-29 23:59:59+00:00'' without changing its meaning: a literal is in the session's time zone there.
