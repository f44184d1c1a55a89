-- MariaDB: 1 table. Made by Isomer from the blueprint; edit that instead.

-- Before the rows
CREATE TABLE `t` (
    `n` int(11) NOT NULL AUTO_INCREMENT,
    `k` varchar(5) NOT NULL,
    PRIMARY KEY (`n`, `k`)
) ENGINE=InnoDB DEFAULT CHARSET=utf8mb4 COLLATE=utf8mb4_nopad_bin;

