-- MySQL: 3 tables. Made by Isomer from the blueprint; edit that instead.

-- Before the rows
CREATE TABLE `c` (
    `p` int DEFAULT 0
) ENGINE=InnoDB DEFAULT CHARSET=utf8mb4 COLLATE=utf8mb4_0900_bin;
CREATE TABLE `d` (
    `p` varchar(5) DEFAULT '-'
) ENGINE=InnoDB DEFAULT CHARSET=utf8mb4 COLLATE=utf8mb4_0900_bin;
CREATE TABLE `p` (
    `id` int NOT NULL,
    `code` varchar(5) NOT NULL,
    PRIMARY KEY (`id`)
) ENGINE=InnoDB DEFAULT CHARSET=utf8mb4 COLLATE=utf8mb4_0900_bin;

-- After the rows
CREATE INDEX `fk` ON `c` (`p`);
CREATE INDEX `fk_code` ON `d` (`p`);
CREATE UNIQUE INDEX `uq` ON `p` (`code`);
ALTER TABLE `c` ADD CONSTRAINT `fk` FOREIGN KEY (`p`) REFERENCES `p` (`id`) ON DELETE SET NULL ON UPDATE CASCADE;
ALTER TABLE `d` ADD CONSTRAINT `fk_code` FOREIGN KEY (`p`) REFERENCES `p` (`code`) ON DELETE SET NULL ON UPDATE CASCADE;

