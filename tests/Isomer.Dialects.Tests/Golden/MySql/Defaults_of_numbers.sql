-- MySQL: 1 table. Made by Isomer from the blueprint; edit that instead.

-- Before the rows
CREATE TABLE `t` (
    `i` int NOT NULL DEFAULT -7,
    `n0` bigint NOT NULL DEFAULT -9223372036854775807,
    `n1` decimal(10,4) NOT NULL DEFAULT -12.5000,
    `z` decimal(10,4) NOT NULL DEFAULT 0.0000,
    `f` double NOT NULL DEFAULT 10000000000,
    `u` int unsigned NOT NULL DEFAULT 4294967295,
    `free` decimal(65,30) NOT NULL DEFAULT 0.500000000000000000000000000000,
    `sum` int NOT NULL DEFAULT (1 + 2),
    `x` int NOT NULL DEFAULT (abs(-3) + char_length('abc'))
) ENGINE=InnoDB DEFAULT CHARSET=utf8mb4 COLLATE=utf8mb4_0900_bin;

-- warning ISO2115 at tables/t/columns/free
--   t.free: decimal(*) becomes decimal(65,30) on MySQL (narrowing): a number has fewer digits before the point there; 1e35 is refused. Give the column another type in the mapping, set a policy, or accept the loss.
-- warning ISO2116 at tables/t/columns/free
--   t.free: decimal(*) becomes decimal(65,30) on MySQL (narrowing): a number has fewer digits after the point there; 0.1234567890123456789012345678901 is refused. Give the column another type in the mapping, set a policy, or accept the loss.
