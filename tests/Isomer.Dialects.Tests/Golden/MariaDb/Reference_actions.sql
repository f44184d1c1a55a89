-- MariaDB: 7 tables. Made by Isomer from the blueprint; edit that instead.

-- Before the rows
CREATE TABLE `c1` (
    `p` int(11) DEFAULT 0
) ENGINE=InnoDB DEFAULT CHARSET=utf8mb4 COLLATE=utf8mb4_nopad_bin;
CREATE TABLE `c2` (
    `p` int(11) DEFAULT 0
) ENGINE=InnoDB DEFAULT CHARSET=utf8mb4 COLLATE=utf8mb4_nopad_bin;
CREATE TABLE `c3` (
    `p` int(11) DEFAULT 0
) ENGINE=InnoDB DEFAULT CHARSET=utf8mb4 COLLATE=utf8mb4_nopad_bin;
CREATE TABLE `c4` (
    `p` int(11) DEFAULT 0
) ENGINE=InnoDB DEFAULT CHARSET=utf8mb4 COLLATE=utf8mb4_nopad_bin;
CREATE TABLE `c5` (
    `p` int(11) DEFAULT 0
) ENGINE=InnoDB DEFAULT CHARSET=utf8mb4 COLLATE=utf8mb4_nopad_bin;
CREATE TABLE `c6` (
    `p` int(11) NOT NULL
) ENGINE=InnoDB DEFAULT CHARSET=utf8mb4 COLLATE=utf8mb4_nopad_bin;
CREATE TABLE `p` (
    `id` int(11) NOT NULL,
    PRIMARY KEY (`id`)
) ENGINE=InnoDB DEFAULT CHARSET=utf8mb4 COLLATE=utf8mb4_nopad_bin;

-- After the rows
CREATE INDEX `fk1` ON `c1` (`p`);
CREATE INDEX `fk2` ON `c2` (`p`);
CREATE INDEX `fk3` ON `c3` (`p`);
CREATE INDEX `fk4` ON `c4` (`p`);
CREATE INDEX `fk5` ON `c5` (`p`);
CREATE INDEX `fk6` ON `c6` (`p`);
ALTER TABLE `c1` ADD CONSTRAINT `fk1` FOREIGN KEY (`p`) REFERENCES `p` (`id`) ON DELETE NO ACTION ON UPDATE NO ACTION;
ALTER TABLE `c2` ADD CONSTRAINT `fk2` FOREIGN KEY (`p`) REFERENCES `p` (`id`) ON DELETE NO ACTION ON UPDATE NO ACTION;
ALTER TABLE `c3` ADD CONSTRAINT `fk3` FOREIGN KEY (`p`) REFERENCES `p` (`id`) ON DELETE CASCADE ON UPDATE CASCADE;
ALTER TABLE `c4` ADD CONSTRAINT `fk4` FOREIGN KEY (`p`) REFERENCES `p` (`id`) ON DELETE SET NULL ON UPDATE SET NULL;
ALTER TABLE `c5` ADD CONSTRAINT `fk5` FOREIGN KEY (`p`) REFERENCES `p` (`id`) ON DELETE NO ACTION ON UPDATE NO ACTION;
ALTER TABLE `c6` ADD CONSTRAINT `fk6` FOREIGN KEY (`p`) REFERENCES `p` (`id`) ON DELETE NO ACTION ON UPDATE NO ACTION;

-- warning ISO2063 at tables/c5/foreignKeys/fk5
--   tables/c5/foreignKeys/fk5: MariaDB has no ON DELETE SET DEFAULT (behaviour): it is not among its actions, so the change of the key is refused instead.
-- warning ISO2063 at tables/c5/foreignKeys/fk5
--   tables/c5/foreignKeys/fk5: MariaDB has no ON UPDATE SET DEFAULT (behaviour): it is not among its actions, so the change of the key is refused instead.
-- warning ISO2063 at tables/c6/foreignKeys/fk6
--   tables/c6/foreignKeys/fk6: MariaDB has no ON DELETE SET NULL over a column that is NOT NULL (behaviour): p takes none, so the change of the key is refused instead.
