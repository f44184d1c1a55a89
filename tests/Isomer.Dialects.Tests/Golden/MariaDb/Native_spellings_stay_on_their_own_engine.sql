-- MariaDB: 1 table. Made by Isomer from the blueprint; edit that instead.

-- Before the rows
CREATE TABLE `t` (
    `a` longtext NOT NULL,
    `b` decimal(19,2) NOT NULL,
    `c` bigint(20) NOT NULL,
    `d` datetime(6) NOT NULL
) ENGINE=InnoDB DEFAULT CHARSET=utf8mb4 COLLATE=utf8mb4_nopad_bin;

