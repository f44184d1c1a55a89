-- MariaDB: 8 tables. Made by Isomer from the blueprint; edit that instead.

-- Before the rows
CREATE SEQUENCE `e_seq` MINVALUE 1 MAXVALUE 2147483647 INCREMENT BY 1 NOCACHE NOCYCLE;
CREATE TABLE `a` (
    `id` int(11) NOT NULL AUTO_INCREMENT,
    PRIMARY KEY (`id`)
) ENGINE=InnoDB DEFAULT CHARSET=utf8mb4 COLLATE=utf8mb4_nopad_bin;
CREATE TABLE `b` (
    `id` bigint(20) NOT NULL AUTO_INCREMENT,
    PRIMARY KEY (`id`)
) ENGINE=InnoDB DEFAULT CHARSET=utf8mb4 COLLATE=utf8mb4_nopad_bin;
CREATE TABLE `c` (
    `id` bigint(20) unsigned NOT NULL AUTO_INCREMENT,
    `x` tinyint(4) NOT NULL,
    PRIMARY KEY (`id`)
) ENGINE=InnoDB DEFAULT CHARSET=utf8mb4 COLLATE=utf8mb4_nopad_bin;
CREATE TABLE `d` (
    `k` varchar(5) NOT NULL,
    `line` bigint(20) NOT NULL AUTO_INCREMENT,
    PRIMARY KEY (`k`),
    KEY `ix_d_line` (`line`)
) ENGINE=InnoDB DEFAULT CHARSET=utf8mb4 COLLATE=utf8mb4_nopad_bin;
CREATE TABLE `e` (
    `id` int(11) NOT NULL DEFAULT (nextval(`e_seq`)),
    PRIMARY KEY (`id`)
) ENGINE=InnoDB DEFAULT CHARSET=utf8mb4 COLLATE=utf8mb4_nopad_bin;
CREATE TABLE `f` (
    `id` smallint(6) NOT NULL AUTO_INCREMENT,
    PRIMARY KEY (`id`)
) ENGINE=InnoDB DEFAULT CHARSET=utf8mb4 COLLATE=utf8mb4_nopad_bin;
CREATE TABLE `g` (
    `id` bigint(20) NOT NULL,
    PRIMARY KEY (`id`)
) ENGINE=InnoDB DEFAULT CHARSET=utf8mb4 COLLATE=utf8mb4_nopad_bin;
CREATE TABLE `h` (
    `id` bigint(20) NOT NULL AUTO_INCREMENT,
    PRIMARY KEY (`id`)
) ENGINE=InnoDB DEFAULT CHARSET=utf8mb4 COLLATE=utf8mb4_nopad_bin;

-- info ISO2041 at tables/b/columns/id
--   b.id: MariaDB has no identity that refuses given values (behaviour).
-- info ISO2041 at tables/b/columns/id
--   b.id: MariaDB has no identity that begins at 100 (behaviour).
-- info ISO2041 at tables/b/columns/id
--   b.id: MariaDB has no identity that steps by 10 (behaviour).
