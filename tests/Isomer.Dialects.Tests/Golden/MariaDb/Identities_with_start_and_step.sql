-- MariaDB: 4 tables. Made by Isomer from the blueprint; edit that instead.

-- Before the rows
CREATE TABLE `above` (
    `id` int(11) NOT NULL AUTO_INCREMENT,
    PRIMARY KEY (`id`)
) ENGINE=InnoDB DEFAULT CHARSET=utf8mb4 COLLATE=utf8mb4_nopad_bin;
CREATE TABLE `below` (
    `id` int(11) NOT NULL AUTO_INCREMENT,
    PRIMARY KEY (`id`)
) ENGINE=InnoDB DEFAULT CHARSET=utf8mb4 COLLATE=utf8mb4_nopad_bin;
CREATE TABLE `down` (
    `id` int(11) NOT NULL AUTO_INCREMENT,
    PRIMARY KEY (`id`)
) ENGINE=InnoDB DEFAULT CHARSET=utf8mb4 COLLATE=utf8mb4_nopad_bin;
CREATE TABLE `up` (
    `id` bigint(20) NOT NULL AUTO_INCREMENT,
    PRIMARY KEY (`id`)
) ENGINE=InnoDB DEFAULT CHARSET=utf8mb4 COLLATE=utf8mb4_nopad_bin;

-- info ISO2041 at tables/above/columns/id
--   above.id: MariaDB has no identity that steps by -1 (behaviour).
-- info ISO2041 at tables/below/columns/id
--   below.id: MariaDB has no identity that begins at -2147483648 (behaviour).
-- info ISO2041 at tables/down/columns/id
--   down.id: MariaDB has no identity that begins at -1 (behaviour).
-- info ISO2041 at tables/down/columns/id
--   down.id: MariaDB has no identity that steps by -1 (behaviour).
-- info ISO2041 at tables/up/columns/id
--   up.id: MariaDB has no identity that begins at 100 (behaviour).
-- info ISO2041 at tables/up/columns/id
--   up.id: MariaDB has no identity that steps by 10 (behaviour).
