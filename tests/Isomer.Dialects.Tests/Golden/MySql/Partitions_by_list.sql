-- MySQL: 1 table. Made by Isomer from the blueprint; edit that instead.

-- Before the rows
CREATE TABLE `t` (
    `k` int NOT NULL,
    `v` int NOT NULL,
    PRIMARY KEY (`k`)
) ENGINE=InnoDB DEFAULT CHARSET=utf8mb4 COLLATE=utf8mb4_0900_bin PARTITION BY LIST COLUMNS(`k`) (PARTITION `t_a` VALUES IN (1,2), PARTITION `t_b` VALUES IN (3), PARTITION `t_c` VALUES IN (4,5));

