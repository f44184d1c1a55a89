-- MariaDB: 1 table. Made by Isomer from the blueprint; edit that instead.

-- Before the rows
CREATE TABLE `numbers` (
    `b` tinyint(1) NOT NULL,
    `i8` tinyint(4) NOT NULL,
    `i16` smallint(6) NOT NULL,
    `i32` int(11) NOT NULL,
    `i64` bigint(20) NOT NULL,
    `u8` tinyint(3) unsigned NOT NULL,
    `u16` smallint(5) unsigned NOT NULL,
    `u32` int(10) unsigned NOT NULL,
    `u64` bigint(20) unsigned NOT NULL DEFAULT 7,
    `d` decimal(12,2) NOT NULL DEFAULT 1.50,
    `d0` decimal(38,0) NOT NULL,
    `dn` decimal(7,0) NOT NULL,
    `dx` decimal(65,30) NOT NULL,
    `m` decimal(19,4) NOT NULL,
    `y` year(4) NOT NULL,
    `f32` float NOT NULL,
    `f64` double NOT NULL
) ENGINE=InnoDB DEFAULT CHARSET=utf8mb4 COLLATE=utf8mb4_nopad_bin;

-- warning ISO2115 at tables/numbers/columns/dx
--   numbers.dx: decimal(*) becomes decimal(65,30) on MariaDB (narrowing): a number has fewer digits before the point there; 1e35 is refused. Give the column another type in the mapping, set a policy, or accept the loss.
-- warning ISO2116 at tables/numbers/columns/dx
--   numbers.dx: decimal(*) becomes decimal(65,30) on MariaDB (narrowing): a number has fewer digits after the point there; 0.1234567890123456789012345678901 is refused. Give the column another type in the mapping, set a policy, or accept the loss.
