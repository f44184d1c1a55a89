-- MySQL: 3 tables. Made by Isomer from the blueprint; edit that instead.

-- Before the rows
CREATE TABLE `a` (
    `id` int NOT NULL,
    PRIMARY KEY (`id`)
) ENGINE=InnoDB DEFAULT CHARSET=utf8mb4 COLLATE=utf8mb4_0900_bin;
CREATE TABLE `b` (
    `id` int NOT NULL,
    `a` int NOT NULL,
    PRIMARY KEY (`id`)
) ENGINE=InnoDB DEFAULT CHARSET=utf8mb4 COLLATE=utf8mb4_0900_bin;
CREATE TABLE `c` (
    `a` int NOT NULL,
    `b` int NOT NULL
) ENGINE=InnoDB DEFAULT CHARSET=utf8mb4 COLLATE=utf8mb4_0900_bin;

-- After the rows
CREATE INDEX `fk_ba` ON `b` (`a`);
ALTER TABLE `c` ADD KEY `fk_ca` (`a`),
    ADD KEY `fk_cb` (`b`);
ALTER TABLE `b` ADD CONSTRAINT `fk_ba` FOREIGN KEY (`a`) REFERENCES `a` (`id`) ON DELETE CASCADE ON UPDATE NO ACTION;
ALTER TABLE `c` ADD CONSTRAINT `fk_ca` FOREIGN KEY (`a`) REFERENCES `a` (`id`) ON DELETE CASCADE ON UPDATE NO ACTION;
ALTER TABLE `c` ADD CONSTRAINT `fk_cb` FOREIGN KEY (`b`) REFERENCES `b` (`id`) ON DELETE CASCADE ON UPDATE NO ACTION;

