-- MySQL: 5 tables. Made by Isomer from the blueprint; edit that instead.

-- Before the rows
CREATE TABLE `a23456789012345678901234567890123456789012345678901234567890123` (
    `id` int NOT NULL
) ENGINE=InnoDB DEFAULT CHARSET=utf8mb4 COLLATE=utf8mb4_0900_bin;
CREATE TABLE `b234567890123456789012345678901234567890123456789012345678901234` (
    `id` int NOT NULL
) ENGINE=InnoDB DEFAULT CHARSET=utf8mb4 COLLATE=utf8mb4_0900_bin;
CREATE TABLE `long_long_long_long_long_long_long_long_long_long_long__c0233e7f` (
    `id` int NOT NULL
) ENGINE=InnoDB DEFAULT CHARSET=utf8mb4 COLLATE=utf8mb4_0900_bin;
CREATE TABLE `long_long_long_long_long_long_long_long_long_long_long__cb021fd5` (
    `id` int NOT NULL
) ENGINE=InnoDB DEFAULT CHARSET=utf8mb4 COLLATE=utf8mb4_0900_bin;
CREATE TABLE `t` (
    `äöüäöüäöüäöüäöüäöüäöüäöüäöüäöüäöüäöü` int NOT NULL,
    `__________________b079d788` int NOT NULL
) ENGINE=InnoDB DEFAULT CHARSET=utf8mb4 COLLATE=utf8mb4_0900_bin;

-- info ISO2021 at tables/long_long_long_long_long_long_long_long_long_long_long_long_name_one
--   long_long_long_long_long_long_long_long_long_long_long_long_name_one: the name is longer than MySQL takes and becomes long_long_long_long_long_long_long_long_long_long_long__cb021fd5 (representation).
-- info ISO2021 at tables/long_long_long_long_long_long_long_long_long_long_long_long_name_two
--   long_long_long_long_long_long_long_long_long_long_long_long_name_two: the name is longer than MySQL takes and becomes long_long_long_long_long_long_long_long_long_long_long__c0233e7f (representation).
-- info ISO2066 at tables/t/columns/😀😀😀😀😀😀😀😀😀😀😀😀😀😀😀😀😀
--   😀😀😀😀😀😀😀😀😀😀😀😀😀😀😀😀😀: MySQL does not take every character of the name; it becomes __________________b079d788 (representation).
