-- MySQL: 1 table. Made by Isomer from the blueprint; edit that instead.

-- Before the rows
CREATE TABLE `t` (
    `n` int NOT NULL DEFAULT -7,
    `d` decimal(10,4) NOT NULL DEFAULT 0.0000,
    `b` tinyint(1) NOT NULL DEFAULT true,
    `s` longtext NOT NULL DEFAULT ('it''s \\ ok'),
    `e` longtext NOT NULL DEFAULT (''),
    `x` longblob NOT NULL DEFAULT (x'00FF'),
    `day` date NOT NULL DEFAULT (curdate()),
    `at` timestamp(6) NOT NULL DEFAULT current_timestamp(6),
    `sum` int NOT NULL DEFAULT (1 + 2),
    `u` char(36) NOT NULL DEFAULT (lcase(concat(cast(hex(random_bytes(4)) as char charset utf8mb4),'-',cast(hex(random_bytes(2)) as char charset utf8mb4),'-4',substr(cast(hex(random_bytes(2)) as char charset utf8mb4),2),'-',cast(hex(8 + floor(rand() * 4)) as char charset utf8mb4),substr(cast(hex(random_bytes(2)) as char charset utf8mb4),2),'-',cast(hex(random_bytes(6)) as char charset utf8mb4)))),
    `f` longtext NOT NULL
) ENGINE=InnoDB DEFAULT CHARSET=utf8mb4 COLLATE=utf8mb4_0900_bin;

-- warning ISO2125 at tables/t/columns/at
--   t.at: timestamptz(6) becomes timestamp(6) on MySQL (narrowing): instants begin in 1970 and end on 2038-01-19 03:14:07 UTC; 2038-01-19 03:14:08+00:00 is refused. Give the column another type in the mapping, set a policy, or accept the loss.
-- info ISO2145 at tables/t/columns/u
--   t.u: uuid becomes char(36) on MySQL (representation): identifiers are text of 36 characters, lower case; 6F9619FF-8B86-D011-B42D-00C04FC964FF → '6f9619ff-8b86-d011-b42d-00c04fc964ff'.
-- warning ISO2030 at tables/t/columns/f
--   tables/t/columns/f: the default has no form on MySQL and is left out (unsupported): it is PostgreSQL's own text.
