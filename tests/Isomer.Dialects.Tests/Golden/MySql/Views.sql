-- MySQL: 1 table. Made by Isomer from the blueprint; edit that instead.

-- Before the rows
CREATE TABLE `t` (
    `a` int NOT NULL
) ENGINE=InnoDB DEFAULT CHARSET=utf8mb4 COLLATE=utf8mb4_0900_bin;

-- After the rows
CREATE VIEW `z` AS
select `t`.`a` AS `a` from `t`;
CREATE VIEW `a_over_z` AS
select `z`.`a` AS `a` from `z`;

