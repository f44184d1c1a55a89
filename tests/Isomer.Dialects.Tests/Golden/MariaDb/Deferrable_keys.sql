-- MariaDB: 2 tables. Made by Isomer from the blueprint; edit that instead.

-- Before the rows
CREATE TABLE `a` (
    `x` int(11) NOT NULL
) ENGINE=InnoDB DEFAULT CHARSET=utf8mb4 COLLATE=utf8mb4_nopad_bin;
CREATE TABLE `b` (
    `id` uuid NOT NULL,
    PRIMARY KEY (`id`)
) ENGINE=InnoDB DEFAULT CHARSET=utf8mb4 COLLATE=utf8mb4_nopad_bin;

-- After the rows
CREATE UNIQUE INDEX `uq_later` ON `a` (`x`);

-- info ISO2060 at tables/a/unique/uq_later
--   tables/a/unique/uq_later: MariaDB checks the key row by row, never at the end of a transaction (behaviour).
-- info ISO2060 at tables/b/primaryKey
--   tables/b/primaryKey: MariaDB checks the key row by row, never at the end of a transaction (behaviour).
