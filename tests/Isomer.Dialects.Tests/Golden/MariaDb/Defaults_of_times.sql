-- MariaDB: 1 table. Made by Isomer from the blueprint; edit that instead.

-- Before the rows
CREATE TABLE `t` (
    `d0` date NOT NULL DEFAULT '0001-01-01',
    `d1` time(3) NOT NULL DEFAULT '23:59:59.999',
    `d2` datetime(3) NOT NULL DEFAULT '2024-02-29 23:59:59.999'
) ENGINE=InnoDB DEFAULT CHARSET=utf8mb4 COLLATE=utf8mb4_nopad_bin;

