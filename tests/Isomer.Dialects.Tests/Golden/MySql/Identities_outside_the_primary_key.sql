-- MySQL: 2 tables. Made by Isomer from the blueprint; edit that instead.

-- Before the rows
CREATE TABLE `keyless` (
    `n` int NOT NULL AUTO_INCREMENT,
    KEY `ix_keyless_n` (`n`)
) ENGINE=InnoDB DEFAULT CHARSET=utf8mb4 COLLATE=utf8mb4_0900_bin;
CREATE TABLE `lines` (
    `k` varchar(5) NOT NULL,
    `line` bigint NOT NULL AUTO_INCREMENT,
    PRIMARY KEY (`k`),
    KEY `ix_lines_line` (`line`)
) ENGINE=InnoDB DEFAULT CHARSET=utf8mb4 COLLATE=utf8mb4_0900_bin;

