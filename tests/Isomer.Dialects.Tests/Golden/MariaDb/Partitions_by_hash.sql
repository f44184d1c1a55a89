-- MariaDB: 1 table. Made by Isomer from the blueprint; edit that instead.

-- Before the rows
CREATE TABLE `t` (
    `k` int(11) NOT NULL,
    `v` int(11) NOT NULL,
    PRIMARY KEY (`k`)
) ENGINE=InnoDB DEFAULT CHARSET=utf8mb4 COLLATE=utf8mb4_nopad_bin PARTITION BY HASH(`k`) (PARTITION `t_h0`, PARTITION `t_h1`);

