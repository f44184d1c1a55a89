-- MariaDB: 2 tables. Made by Isomer from the blueprint; edit that instead.

-- Before the rows
CREATE TABLE `c` (
    `a` int(11),
    `b` varchar(5)
) ENGINE=InnoDB DEFAULT CHARSET=utf8mb4 COLLATE=utf8mb4_nopad_bin;
CREATE TABLE `p` (
    `id` int(11) NOT NULL,
    `a` int(11) NOT NULL,
    `b` varchar(5),
    PRIMARY KEY (`id`)
) ENGINE=InnoDB DEFAULT CHARSET=utf8mb4 COLLATE=utf8mb4_nopad_bin;

-- After the rows
ALTER TABLE `c` ADD KEY `fk_a` (`a`),
    ADD KEY `fk_ba` (`a`, `b`);
ALTER TABLE `p` ADD UNIQUE KEY `ux_a` (`a`),
    ADD UNIQUE KEY `ux_ab` (`a`, `b`);
ALTER TABLE `c` ADD CONSTRAINT `fk_a` FOREIGN KEY (`a`) REFERENCES `p` (`a`) ON DELETE NO ACTION ON UPDATE NO ACTION;
ALTER TABLE `c` ADD CONSTRAINT `fk_ba` FOREIGN KEY (`a`, `b`) REFERENCES `p` (`a`, `b`) ON DELETE NO ACTION ON UPDATE NO ACTION;

