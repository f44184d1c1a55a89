-- MySQL: 1 table. Made by Isomer from the blueprint; edit that instead.

-- Before the rows
CREATE TABLE `t` (
    `id` int NOT NULL AUTO_INCREMENT,
    `next` bigint,
    PRIMARY KEY (`id`)
) ENGINE=InnoDB DEFAULT CHARSET=utf8mb4 COLLATE=utf8mb4_0900_bin;

-- warning ISO2031 at tables/t/columns/next
--   t.next: the formula has no form on MySQL, so the column is plain and keeps the source's values (behaviour): it uses id, which is numbered.
