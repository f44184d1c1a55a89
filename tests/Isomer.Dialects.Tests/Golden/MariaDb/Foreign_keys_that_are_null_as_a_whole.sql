-- MariaDB: 2 tables. Made by Isomer from the blueprint; edit that instead.

-- Before the rows
CREATE TABLE `c` (
    `a` int(11),
    `b` int(11)
) ENGINE=InnoDB DEFAULT CHARSET=utf8mb4 COLLATE=utf8mb4_nopad_bin;
CREATE TABLE `p` (
    `a` int(11) NOT NULL,
    `b` int(11) NOT NULL,
    PRIMARY KEY (`a`, `b`)
) ENGINE=InnoDB DEFAULT CHARSET=utf8mb4 COLLATE=utf8mb4_nopad_bin;

-- After the rows
CREATE INDEX `fk_full` ON `c` (`a`, `b`);
ALTER TABLE `c` ADD CONSTRAINT `fk_full` FOREIGN KEY (`a`, `b`) REFERENCES `p` (`a`, `b`) ON DELETE NO ACTION ON UPDATE NO ACTION;

-- warning ISO2061 at tables/c/foreignKeys/fk_full
--   tables/c/foreignKeys/fk_full: MariaDB takes a reference of which only some columns are NULL (behaviour): (1, NULL), refused before, is taken.
