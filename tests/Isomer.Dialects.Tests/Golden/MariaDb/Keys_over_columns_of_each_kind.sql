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
CREATE UNIQUE INDEX `uq_at` ON `t` (`at`);
CREATE UNIQUE INDEX `uq_eb` ON `t` (`e`, `b`);
CREATE UNIQUE INDEX `uq_f` ON `t` (`f`);
CREATE UNIQUE INDEX `uq_n` ON `t` (`n`);
CREATE UNIQUE INDEX `uq_o` ON `t` (`o`);
CREATE UNIQUE INDEX `uq_u` ON `t` (`u`);

