-- MariaDB: 3 tables. Made by Isomer from the blueprint; edit that instead.

-- Before the rows
CREATE TABLE `a` (
    `id` int(11) NOT NULL,
    PRIMARY KEY (`id`)
) ENGINE=InnoDB DEFAULT CHARSET=utf8mb4 COLLATE=utf8mb4_nopad_bin;
CREATE TABLE `b` (
    `id` int(11) NOT NULL,
    `a` int(11) NOT NULL,
    PRIMARY KEY (`id`)
) ENGINE=InnoDB DEFAULT CHARSET=utf8mb4 COLLATE=utf8mb4_nopad_bin;
CREATE TABLE `c` (
    `a` int(11) NOT NULL,
    `b` int(11) NOT NULL
) ENGINE=InnoDB DEFAULT CHARSET=utf8mb4 COLLATE=utf8mb4_nopad_bin;

-- After the rows
CREATE INDEX `fk_ba` ON `b` (`a`);
ALTER TABLE `c` ADD KEY `fk_ca` (`a`),
    ADD KEY `fk_cb` (`b`);
ALTER TABLE `b` ADD CONSTRAINT `fk_ba` FOREIGN KEY (`a`) REFERENCES `a` (`id`) ON DELETE CASCADE ON UPDATE NO ACTION;
ALTER TABLE `c` ADD CONSTRAINT `fk_ca` FOREIGN KEY (`a`) REFERENCES `a` (`id`) ON DELETE CASCADE ON UPDATE NO ACTION;
ALTER TABLE `c` ADD CONSTRAINT `fk_cb` FOREIGN KEY (`b`) REFERENCES `b` (`id`) ON DELETE CASCADE ON UPDATE NO ACTION;

