-- MySQL: 1 table. Made by Isomer from the blueprint; edit that instead.

-- Before the rows
CREATE TABLE `t` (
    `k` int NOT NULL,
    `v` int NOT NULL,
    PRIMARY KEY (`k`)
) ENGINE=InnoDB DEFAULT CHARSET=utf8mb4 COLLATE=utf8mb4_0900_bin PARTITION BY RANGE COLUMNS(`k`) (PARTITION `t_p1` VALUES LESS THAN (10), PARTITION `t_p2` VALUES LESS THAN (20), PARTITION `t_rest` VALUES LESS THAN (MAXVALUE));

