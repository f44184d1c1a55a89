-- MySQL: 1 table. Made by Isomer from the blueprint; edit that instead.

-- Before the rows
CREATE TABLE `t` (
    `id` int NOT NULL AUTO_INCREMENT,
    `line` bigint NOT NULL,
    PRIMARY KEY (`id`)
) ENGINE=InnoDB DEFAULT CHARSET=utf8mb4 COLLATE=utf8mb4_0900_bin;

-- warning ISO2069 at tables/t/columns/line
--   t.line: MySQL numbers one column of a table, so new rows must bring a value for this one (behaviour).
