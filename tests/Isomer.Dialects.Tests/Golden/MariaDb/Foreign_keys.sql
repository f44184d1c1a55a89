-- MariaDB: 2 tables. Made by Isomer from the blueprint; edit that instead.

-- Before the rows
CREATE TABLE `c` (
    `a` int(11),
    `b` int(11) DEFAULT 0,
    `u` varchar(5),
    `self` bigint(20),
    `id` bigint(20) NOT NULL,
    PRIMARY KEY (`id`)
) ENGINE=InnoDB DEFAULT CHARSET=utf8mb4 COLLATE=utf8mb4_nopad_bin;
CREATE TABLE `p` (
    `a` int(11) NOT NULL,
    `b` int(11) NOT NULL,
    `u` varchar(5) NOT NULL,
    PRIMARY KEY (`a`, `b`)
) ENGINE=InnoDB DEFAULT CHARSET=utf8mb4 COLLATE=utf8mb4_nopad_bin;

-- After the rows
CREATE INDEX `fk_cascade` ON `c` (`a`, `b`);
CREATE INDEX `fk_later` ON `c` (`u`);
CREATE INDEX `fk_self` ON `c` (`self`);
CREATE UNIQUE INDEX `uq_u` ON `p` (`u`);
ALTER TABLE `c` ADD CONSTRAINT `fk_cascade` FOREIGN KEY (`a`, `b`) REFERENCES `p` (`a`, `b`) ON DELETE CASCADE ON UPDATE CASCADE;
ALTER TABLE `c` ADD CONSTRAINT `fk_default` FOREIGN KEY (`a`, `b`) REFERENCES `p` (`a`, `b`) ON DELETE NO ACTION ON UPDATE NO ACTION;
ALTER TABLE `c` ADD CONSTRAINT `fk_full` FOREIGN KEY (`a`, `b`) REFERENCES `p` (`a`, `b`) ON DELETE NO ACTION ON UPDATE NO ACTION;
ALTER TABLE `c` ADD CONSTRAINT `fk_later` FOREIGN KEY (`u`) REFERENCES `p` (`u`) ON DELETE NO ACTION ON UPDATE SET NULL;
ALTER TABLE `c` ADD CONSTRAINT `fk_null` FOREIGN KEY (`u`) REFERENCES `p` (`u`) ON DELETE SET NULL ON UPDATE NO ACTION;
ALTER TABLE `c` ADD CONSTRAINT `fk_self` FOREIGN KEY (`self`) REFERENCES `c` (`id`) ON DELETE NO ACTION ON UPDATE NO ACTION;

-- warning ISO2063 at tables/c/foreignKeys/fk_default
--   tables/c/foreignKeys/fk_default: MariaDB has no ON DELETE SET DEFAULT (behaviour): it is not among its actions, so the change of the key is refused instead.
-- warning ISO2063 at tables/c/foreignKeys/fk_default
--   tables/c/foreignKeys/fk_default: MariaDB has no ON UPDATE SET DEFAULT (behaviour): it is not among its actions, so the change of the key is refused instead.
-- warning ISO2061 at tables/c/foreignKeys/fk_full
--   tables/c/foreignKeys/fk_full: MariaDB takes a reference of which only some columns are NULL (behaviour): (1, NULL), refused before, is taken.
-- info ISO2060 at tables/c/foreignKeys/fk_later
--   tables/c/foreignKeys/fk_later: MariaDB checks the key row by row, never at the end of a transaction (behaviour).
-- info ISO2060 at tables/c/foreignKeys/fk_null
--   tables/c/foreignKeys/fk_null: MariaDB checks the key row by row, never at the end of a transaction (behaviour).
