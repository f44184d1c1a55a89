-- MariaDB: 2 tables. Made by Isomer from the blueprint; edit that instead.

-- Before the rows
CREATE TABLE `c` (
    `p` int(11) NOT NULL
) ENGINE=InnoDB DEFAULT CHARSET=utf8mb4 COLLATE=utf8mb4_nopad_bin;
CREATE TABLE `p` (
    `id` int(11) NOT NULL,
    PRIMARY KEY (`id`)
) ENGINE=InnoDB DEFAULT CHARSET=utf8mb4 COLLATE=utf8mb4_nopad_bin;

-- After the rows
CREATE INDEX `fk` ON `c` (`p`);
ALTER TABLE `c` ADD CONSTRAINT `fk` FOREIGN KEY (`p`) REFERENCES `p` (`id`) ON DELETE NO ACTION ON UPDATE NO ACTION;

-- warning ISO2063 at tables/c/foreignKeys/fk
--   tables/c/foreignKeys/fk: MariaDB has no ON DELETE SET NULL over a column that is NOT NULL (behaviour): p takes none, so the change of the key is refused instead.
