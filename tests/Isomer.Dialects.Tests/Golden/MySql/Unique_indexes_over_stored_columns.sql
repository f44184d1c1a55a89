-- MySQL: 1 table. Made by Isomer from the blueprint; edit that instead.

-- Before the rows
CREATE TABLE `t` (
    `s` varchar(10),
    `code` varchar(10) GENERATED ALWAYS AS (upper(`s`)) STORED
) ENGINE=InnoDB DEFAULT CHARSET=utf8mb4 COLLATE=utf8mb4_0900_bin;

-- After the rows
CREATE UNIQUE INDEX `ux_code` ON `t` (`code`);

