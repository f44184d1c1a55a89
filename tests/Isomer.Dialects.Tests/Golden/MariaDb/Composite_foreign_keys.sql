-- MariaDB: 2 tables. Made by Isomer from the blueprint; edit that instead.

-- Before the rows
CREATE TABLE `c` (
    `y` int(11),
    `x` int(11)
) ENGINE=InnoDB DEFAULT CHARSET=utf8mb4 COLLATE=utf8mb4_nopad_bin;
CREATE TABLE `p` (
    `a` int(11) NOT NULL,
    `b` int(11) NOT NULL,
    PRIMARY KEY (`a`, `b`)
) ENGINE=InnoDB DEFAULT CHARSET=utf8mb4 COLLATE=utf8mb4_nopad_bin;

-- After the rows
CREATE INDEX `fk` ON `c` (`x`, `y`);
ALTER TABLE `c` ADD CONSTRAINT `fk` FOREIGN KEY (`x`, `y`) REFERENCES `p` (`a`, `b`) ON DELETE NO ACTION ON UPDATE NO ACTION;

