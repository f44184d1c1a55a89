-- MySQL: 8 tables. Made by Isomer from the blueprint; edit that instead.

-- Before the rows
CREATE TABLE `a` (
    `id` int NOT NULL AUTO_INCREMENT,
    PRIMARY KEY (`id`)
) ENGINE=InnoDB DEFAULT CHARSET=utf8mb4 COLLATE=utf8mb4_0900_bin;
CREATE TABLE `b` (
    `id` bigint NOT NULL AUTO_INCREMENT,
    PRIMARY KEY (`id`)
) ENGINE=InnoDB DEFAULT CHARSET=utf8mb4 COLLATE=utf8mb4_0900_bin;
CREATE TABLE `c` (
    `id` bigint unsigned NOT NULL AUTO_INCREMENT,
    `x` tinyint NOT NULL,
    PRIMARY KEY (`id`)
) ENGINE=InnoDB DEFAULT CHARSET=utf8mb4 COLLATE=utf8mb4_0900_bin;
CREATE TABLE `d` (
    `k` varchar(5) NOT NULL,
    `line` bigint NOT NULL AUTO_INCREMENT,
    PRIMARY KEY (`k`),
    KEY `ix_d_line` (`line`)
) ENGINE=InnoDB DEFAULT CHARSET=utf8mb4 COLLATE=utf8mb4_0900_bin;
CREATE TABLE `e` (
    `id` int NOT NULL AUTO_INCREMENT,
    PRIMARY KEY (`id`)
) ENGINE=InnoDB DEFAULT CHARSET=utf8mb4 COLLATE=utf8mb4_0900_bin;
CREATE TABLE `f` (
    `id` smallint NOT NULL AUTO_INCREMENT,
    PRIMARY KEY (`id`)
) ENGINE=InnoDB DEFAULT CHARSET=utf8mb4 COLLATE=utf8mb4_0900_bin;
CREATE TABLE `g` (
    `id` bigint NOT NULL,
    PRIMARY KEY (`id`)
) ENGINE=InnoDB DEFAULT CHARSET=utf8mb4 COLLATE=utf8mb4_0900_bin;
CREATE TABLE `h` (
    `id` bigint NOT NULL AUTO_INCREMENT,
    PRIMARY KEY (`id`)
) ENGINE=InnoDB DEFAULT CHARSET=utf8mb4 COLLATE=utf8mb4_0900_bin;

-- info ISO2041 at tables/b/columns/id
--   b.id: MySQL has no identity that refuses given values (behaviour).
-- info ISO2041 at tables/b/columns/id
--   b.id: MySQL has no identity that begins at 100 (behaviour).
-- info ISO2041 at tables/b/columns/id
--   b.id: MySQL has no identity that steps by 10 (behaviour).
-- info ISO2043 at tables/e/columns/id
--   e.id: MySQL has no sequences, so it numbers the column itself (representation).
-- warning ISO2042 at sequences/e_seq
--   e_seq: MySQL has no sequences (unsupported).
