-- MySQL: 2 tables. Made by Isomer from the blueprint; edit that instead.

-- Before the rows
CREATE TABLE `c` (
    `p` bigint NOT NULL,
    `q` bigint,
    `u` varchar(5)
) ENGINE=InnoDB DEFAULT CHARSET=utf8mb4 COLLATE=utf8mb4_0900_bin;
CREATE TABLE `p` (
    `id` bigint NOT NULL,
    `u` varchar(5) NOT NULL,
    PRIMARY KEY (`id`)
) ENGINE=InnoDB DEFAULT CHARSET=utf8mb4 COLLATE=utf8mb4_0900_bin;

-- After the rows
ALTER TABLE `c` ADD KEY `fk_p` (`p`),
    ADD KEY `fk_q` (`q`),
    ADD KEY `fk_u` (`u`);
CREATE UNIQUE INDEX `uq_u` ON `p` (`u`);
ALTER TABLE `c` ADD CONSTRAINT `fk_p` FOREIGN KEY (`p`) REFERENCES `p` (`id`) ON DELETE NO ACTION ON UPDATE NO ACTION;
ALTER TABLE `c` ADD CONSTRAINT `fk_q` FOREIGN KEY (`q`) REFERENCES `p` (`id`) ON DELETE NO ACTION ON UPDATE NO ACTION;
ALTER TABLE `c` ADD CONSTRAINT `fk_u` FOREIGN KEY (`u`) REFERENCES `p` (`u`) ON DELETE NO ACTION ON UPDATE NO ACTION;

