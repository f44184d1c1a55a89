-- MySQL: 5 tables. Made by Isomer from the blueprint; edit that instead.

-- Before the rows
CREATE TABLE `keyless` (
    `x` longtext
) ENGINE=InnoDB DEFAULT CHARSET=utf8mb4 COLLATE=utf8mb4_0900_bin;
CREATE TABLE `many_nulls` (
    `k` varchar(5)
) ENGINE=InnoDB DEFAULT CHARSET=utf8mb4 COLLATE=utf8mb4_0900_bin;
CREATE TABLE `named` (
    `a` int NOT NULL,
    `b` varchar(10) NOT NULL,
    PRIMARY KEY (`b`, `a`)
) ENGINE=InnoDB DEFAULT CHARSET=utf8mb4 COLLATE=utf8mb4_0900_bin;
CREATE TABLE `nullable` (
    `k` varchar(5) NOT NULL,
    PRIMARY KEY (`k`)
) ENGINE=InnoDB DEFAULT CHARSET=utf8mb4 COLLATE=utf8mb4_0900_bin;
CREATE TABLE `unnamed` (
    `id` char(36) NOT NULL,
    PRIMARY KEY (`id`)
) ENGINE=InnoDB DEFAULT CHARSET=utf8mb4 COLLATE=utf8mb4_0900_bin;

-- After the rows
CREATE UNIQUE INDEX `uq_k` ON `many_nulls` (`k`);
ALTER TABLE `named` ADD UNIQUE KEY `uq_a` (`a`),
    ADD UNIQUE KEY `uq_both` (`a`, `b`);

-- warning ISO2005 at tables/nullable/columns/k
--   nullable.k: a primary key takes no NULL on MySQL (narrowing): a row with NULL there does not fit.
-- info ISO2145 at tables/unnamed/columns/id
--   unnamed.id: uuid becomes char(36) on MySQL (representation): identifiers are text of 36 characters, lower case; 6F9619FF-8B86-D011-B42D-00C04FC964FF → '6f9619ff-8b86-d011-b42d-00c04fc964ff'.
