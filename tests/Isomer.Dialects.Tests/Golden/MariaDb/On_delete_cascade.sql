-- MariaDB: 3 tables. Made by Isomer from the blueprint; edit that instead.

-- Before the rows
CREATE TABLE `c` (
    `p` int(11) DEFAULT 0
) ENGINE=InnoDB DEFAULT CHARSET=utf8mb4 COLLATE=utf8mb4_nopad_bin;
CREATE TABLE `d` (
    `p` varchar(5) DEFAULT '-'
) ENGINE=InnoDB DEFAULT CHARSET=utf8mb4 COLLATE=utf8mb4_nopad_bin;
CREATE TABLE `p` (
    `id` int(11) NOT NULL,
    `code` varchar(5) NOT NULL,
    PRIMARY KEY (`id`)
) ENGINE=InnoDB DEFAULT CHARSET=utf8mb4 COLLATE=utf8mb4_nopad_bin;

-- After the rows
CREATE INDEX `fk` ON `c` (`p`);
CREATE INDEX `fk_code` ON `d` (`p`);
CREATE UNIQUE INDEX `uq` ON `p` (`code`);
ALTER TABLE `c` ADD CONSTRAINT `fk` FOREIGN KEY (`p`) REFERENCES `p` (`id`) ON DELETE CASCADE ON UPDATE NO ACTION;
ALTER TABLE `d` ADD CONSTRAINT `fk_code` FOREIGN KEY (`p`) REFERENCES `p` (`code`) ON DELETE CASCADE ON UPDATE NO ACTION;

