-- MariaDB: 1 table. Made by Isomer from the blueprint; edit that instead.

-- Before the rows
CREATE TABLE `t` (
    `a` int(11) NOT NULL,
    `b` bigint(20) GENERATED ALWAYS AS (`a` * 2) STORED,
    `c` bigint(20) GENERATED ALWAYS AS (`b` + 1) STORED
) ENGINE=InnoDB DEFAULT CHARSET=utf8mb4 COLLATE=utf8mb4_nopad_bin;

