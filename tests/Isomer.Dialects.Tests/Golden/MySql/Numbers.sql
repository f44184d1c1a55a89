-- MySQL: 1 table. Made by Isomer from the blueprint; edit that instead.

-- Before the rows
CREATE TABLE `numbers` (
    `b` tinyint(1) NOT NULL,
    `i8` tinyint NOT NULL,
    `i16` smallint NOT NULL,
    `i32` int NOT NULL,
    `i64` bigint NOT NULL,
    `u8` tinyint unsigned NOT NULL,
    `u16` smallint unsigned NOT NULL,
    `u32` int unsigned NOT NULL,
    `u64` bigint unsigned NOT NULL DEFAULT 7,
    `d` decimal(12,2) NOT NULL DEFAULT 1.50,
    `d0` decimal(38,0) NOT NULL,
    `dn` decimal(7,0) NOT NULL,
    `dx` decimal(65,30) NOT NULL,
    `m` decimal(19,4) NOT NULL,
    `y` year NOT NULL,
    `f32` float NOT NULL,
    `f64` double NOT NULL
) ENGINE=InnoDB DEFAULT CHARSET=utf8mb4 COLLATE=utf8mb4_0900_bin;

-- warning ISO2115 at tables/numbers/columns/dx
--   numbers.dx: decimal(*) becomes decimal(65,30) on MySQL (narrowing): a number has fewer digits before the point there; 1e35 is refused. Give the column another type in the mapping, set a policy, or accept the loss.
-- warning ISO2116 at tables/numbers/columns/dx
--   numbers.dx: decimal(*) becomes decimal(65,30) on MySQL (narrowing): a number has fewer digits after the point there; 0.1234567890123456789012345678901 is refused. Give the column another type in the mapping, set a policy, or accept the loss.
