-- MariaDB: 1 table. Made by Isomer from the blueprint; edit that instead.

-- Before the rows
CREATE TABLE `t` (
    `price` decimal(10,2) NOT NULL,
    `line` int(11) NOT NULL,
    `total` decimal(20,2) GENERATED ALWAYS AS (`price` * `line`) STORED
) ENGINE=InnoDB DEFAULT CHARSET=utf8mb4 COLLATE=utf8mb4_nopad_bin;

