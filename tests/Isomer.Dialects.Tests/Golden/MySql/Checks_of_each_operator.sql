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
    CONSTRAINT `o_add` CHECK (`a` + `b` - 1 > 0),
    CONSTRAINT `o_and_or` CHECK ((`on` or `a` > 0) and `b` > 0),
    CONSTRAINT `o_between` CHECK (`a` not between 1 and 9),
    CONSTRAINT `o_bool` CHECK (`on` = true),
    CONSTRAINT `o_case` CHECK (case `a` when 1 then 'x' else 'y' end <> `s`),
    CONSTRAINT `o_concat` CHECK (concat(`s`, '-', `u`) <> 'a-b'),
    CONSTRAINT `o_date` CHECK (`d` >= date '2024-02-29' and `at` < timestamp '2024-03-01 00:00:00.5'),
    CONSTRAINT `o_distinct` CHECK (not `a` <=> `b`),
    CONSTRAINT `o_divide` CHECK (`a` div 2 <> 1),
    CONSTRAINT `o_equal` CHECK (`a` = 1 or `a` <> 2 or `a` < 3 or `a` <= 4 or `a` > 5 or `a` >= 6),
    CONSTRAINT `o_escape` CHECK (`s` like '100\\%'),
    CONSTRAINT `o_ilike` CHECK (lower(`s`) like lower('A%')),
    CONSTRAINT `o_in` CHECK (`a` in (1, 2, 3) and `s` not in ('x', 'it''s')),
    CONSTRAINT `o_like` CHECK (`s` like '_b%' and `u` not like '%[x]%'),
    CONSTRAINT `o_modulo` CHECK (`a` % 3 <> -1),
    CONSTRAINT `o_multiply` CHECK (`a` * 2 < 100),
    CONSTRAINT `o_negate` CHECK (-`a` < 5),
    CONSTRAINT `o_not` CHECK (not `on`),
    CONSTRAINT `o_not_distinct` CHECK (`b` <=> 7),
    CONSTRAINT `o_null` CHECK (`b` is null or `u` is not null),
    CONSTRAINT `o_true` CHECK (`on` <=> true)
) ENGINE=InnoDB DEFAULT CHARSET=utf8mb4 COLLATE=utf8mb4_0900_bin;

-- warning ISO2125 at tables/t/columns/tz
--   t.tz: timestamptz(3) becomes timestamp(3) on MySQL (narrowing): instants begin in 1970 and end on 2038-01-19 03:14:07 UTC; 2038-01-19 03:14:08+00:00 is refused. Give the column another type in the mapping, set a policy, or accept the loss.
