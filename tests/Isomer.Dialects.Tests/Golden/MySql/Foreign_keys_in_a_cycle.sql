-- MySQL: 2 tables. Made by Isomer from the blueprint; edit that instead.

-- Before the rows
CREATE TABLE `departments` (
    `id` int NOT NULL,
    `head` int,
    PRIMARY KEY (`id`)
) ENGINE=InnoDB DEFAULT CHARSET=utf8mb4 COLLATE=utf8mb4_0900_bin;
CREATE TABLE `people` (
    `id` int NOT NULL,
    `department` int NOT NULL,
    PRIMARY KEY (`id`)
) ENGINE=InnoDB DEFAULT CHARSET=utf8mb4 COLLATE=utf8mb4_0900_bin;

-- After the rows
CREATE INDEX `fk_head` ON `departments` (`head`);
CREATE INDEX `fk_department` ON `people` (`department`);
ALTER TABLE `departments` ADD CONSTRAINT `fk_head` FOREIGN KEY (`head`) REFERENCES `people` (`id`) ON DELETE NO ACTION ON UPDATE NO ACTION;
ALTER TABLE `people` ADD CONSTRAINT `fk_department` FOREIGN KEY (`department`) REFERENCES `departments` (`id`) ON DELETE NO ACTION ON UPDATE NO ACTION;

