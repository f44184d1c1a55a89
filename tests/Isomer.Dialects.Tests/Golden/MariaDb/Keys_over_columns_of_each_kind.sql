-- MariaDB: 1 table. Made by Isomer from the blueprint; edit that instead.

-- Before the rows
CREATE TABLE `t` (
    `i` bigint(20) NOT NULL,
    `n` decimal(20,4) NOT NULL,
    `s` varchar(30) NOT NULL,
    `f` char(5) NOT NULL,
    `o` varbinary(16) NOT NULL,
    `d` date NOT NULL,
    `at` datetime(3) NOT NULL,
    `u` uuid NOT NULL,
    `b` tinyint(1) NOT NULL,
    `e` enum('a','b') NOT NULL,
    PRIMARY KEY (`i`, `s`, `d`)
) ENGINE=InnoDB DEFAULT CHARSET=utf8mb4 COLLATE=utf8mb4_nopad_bin;

-- After the rows
ALTER TABLE `t` ADD UNIQUE KEY `uq_at` (`at`),
    ADD UNIQUE KEY `uq_eb` (`e`, `b`),
    ADD UNIQUE KEY `uq_f` (`f`),
    ADD UNIQUE KEY `uq_n` (`n`),
    ADD UNIQUE KEY `uq_o` (`o`),
    ADD UNIQUE KEY `uq_u` (`u`);

