-- MySQL: 4 tables. Made by Isomer from the blueprint; edit that instead.

-- Before the rows
CREATE TABLE `above` (
    `id` int NOT NULL AUTO_INCREMENT,
    PRIMARY KEY (`id`)
) ENGINE=InnoDB DEFAULT CHARSET=utf8mb4 COLLATE=utf8mb4_0900_bin;
CREATE TABLE `below` (
    `id` int NOT NULL AUTO_INCREMENT,
    PRIMARY KEY (`id`)
) ENGINE=InnoDB DEFAULT CHARSET=utf8mb4 COLLATE=utf8mb4_0900_bin;
CREATE TABLE `down` (
    `id` int NOT NULL AUTO_INCREMENT,
    PRIMARY KEY (`id`)
) ENGINE=InnoDB DEFAULT CHARSET=utf8mb4 COLLATE=utf8mb4_0900_bin;
CREATE TABLE `up` (
    `id` bigint NOT NULL AUTO_INCREMENT,
    PRIMARY KEY (`id`)
) ENGINE=InnoDB DEFAULT CHARSET=utf8mb4 COLLATE=utf8mb4_0900_bin;

-- info ISO2041 at tables/above/columns/id
--   above.id: MySQL has no identity that steps by -1 (behaviour).
-- info ISO2041 at tables/below/columns/id
--   below.id: MySQL has no identity that begins at -2147483648 (behaviour).
-- info ISO2041 at tables/down/columns/id
--   down.id: MySQL has no identity that begins at -1 (behaviour).
-- info ISO2041 at tables/down/columns/id
--   down.id: MySQL has no identity that steps by -1 (behaviour).
-- info ISO2041 at tables/up/columns/id
--   up.id: MySQL has no identity that begins at 100 (behaviour).
-- info ISO2041 at tables/up/columns/id
--   up.id: MySQL has no identity that steps by 10 (behaviour).
