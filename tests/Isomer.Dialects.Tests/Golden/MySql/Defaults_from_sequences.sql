-- MySQL: 2 tables. Made by Isomer from the blueprint; edit that instead.

-- Before the rows
CREATE TABLE `k` (
    `id` int NOT NULL AUTO_INCREMENT,
    PRIMARY KEY (`id`)
) ENGINE=InnoDB DEFAULT CHARSET=utf8mb4 COLLATE=utf8mb4_0900_bin;
CREATE TABLE `t` (
    `n` bigint NOT NULL
) ENGINE=InnoDB DEFAULT CHARSET=utf8mb4 COLLATE=utf8mb4_0900_bin;

-- info ISO2043 at tables/k/columns/id
--   k.id: MySQL has no sequences, so it numbers the column itself (representation).
-- warning ISO2030 at tables/t/columns/n
--   tables/t/columns/n: the default has no form on MySQL and is left out (unsupported): plain: MySQL has no sequences (unsupported).
-- warning ISO2042 at sequences/key_numbers
--   key_numbers: MySQL has no sequences (unsupported).
-- warning ISO2042 at sequences/plain
--   plain: MySQL has no sequences (unsupported).
