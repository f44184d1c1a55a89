-- MySQL: 1 table. Made by Isomer from the blueprint; edit that instead.

-- Before the rows
CREATE TABLE `t` (
    `a` int NOT NULL
) ENGINE=InnoDB DEFAULT CHARSET=utf8mb4 COLLATE=utf8mb4_0900_bin;

-- After the rows
CREATE VIEW `v` AS
select `t`.`a` AS `a` from `t`;

-- info ISO2071 at views/v
--   view v: MySQL holds no comments (unsupported): 1 left out.
