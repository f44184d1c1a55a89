-- MariaDB: 5 tables. Made by Isomer from the blueprint; edit that instead.

-- Before the rows
CREATE TABLE `keyless` (
    `x` longtext
) ENGINE=InnoDB DEFAULT CHARSET=utf8mb4 COLLATE=utf8mb4_nopad_bin;
CREATE TABLE `many_nulls` (
    `k` varchar(5)
) ENGINE=InnoDB DEFAULT CHARSET=utf8mb4 COLLATE=utf8mb4_nopad_bin;
CREATE TABLE `named` (
    `a` int(11) NOT NULL,
    `b` varchar(10) NOT NULL,
    PRIMARY KEY (`b`, `a`)
) ENGINE=InnoDB DEFAULT CHARSET=utf8mb4 COLLATE=utf8mb4_nopad_bin;
CREATE TABLE `nullable` (
    `k` varchar(5) NOT NULL,
    PRIMARY KEY (`k`)
) ENGINE=InnoDB DEFAULT CHARSET=utf8mb4 COLLATE=utf8mb4_nopad_bin;
CREATE TABLE `unnamed` (
    `id` uuid NOT NULL,
    PRIMARY KEY (`id`)
) ENGINE=InnoDB DEFAULT CHARSET=utf8mb4 COLLATE=utf8mb4_nopad_bin;

-- After the rows
CREATE UNIQUE INDEX `uq_k` ON `many_nulls` (`k`);
ALTER TABLE `named` ADD UNIQUE KEY `uq_a` (`a`),
    ADD UNIQUE KEY `uq_both` (`a`, `b`);

-- warning ISO2005 at tables/nullable/columns/k
--   nullable.k: a primary key takes no NULL on MariaDB (narrowing): a row with NULL there does not fit.
