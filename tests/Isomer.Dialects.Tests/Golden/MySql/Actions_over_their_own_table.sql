-- MySQL: 1 table. Made by Isomer from the blueprint; edit that instead.

-- Before the rows
CREATE TABLE `t` (
    `id` bigint NOT NULL,
    `parent` bigint,
    PRIMARY KEY (`id`)
) ENGINE=InnoDB DEFAULT CHARSET=utf8mb4 COLLATE=utf8mb4_0900_bin;

-- After the rows
CREATE INDEX `fk_parent` ON `t` (`parent`);
ALTER TABLE `t` ADD CONSTRAINT `fk_parent` FOREIGN KEY (`parent`) REFERENCES `t` (`id`) ON DELETE CASCADE ON UPDATE NO ACTION;

