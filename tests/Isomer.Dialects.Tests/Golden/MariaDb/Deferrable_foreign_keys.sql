-- MariaDB: 2 tables. Made by Isomer from the blueprint; edit that instead.

-- Before the rows
CREATE TABLE `c` (
    `a` int(11) NOT NULL,
    `b` int(11) NOT NULL
) ENGINE=InnoDB DEFAULT CHARSET=utf8mb4 COLLATE=utf8mb4_nopad_bin;
CREATE TABLE `p` (
    `id` int(11) NOT NULL,
    PRIMARY KEY (`id`)
) ENGINE=InnoDB DEFAULT CHARSET=utf8mb4 COLLATE=utf8mb4_nopad_bin;

-- After the rows
ALTER TABLE `c` ADD KEY `fk_later` (`b`),
    ADD KEY `fk_now` (`a`);
ALTER TABLE `c` ADD CONSTRAINT `fk_later` FOREIGN KEY (`b`) REFERENCES `p` (`id`) ON DELETE NO ACTION ON UPDATE NO ACTION;
ALTER TABLE `c` ADD CONSTRAINT `fk_now` FOREIGN KEY (`a`) REFERENCES `p` (`id`) ON DELETE NO ACTION ON UPDATE NO ACTION;

-- info ISO2060 at tables/c/foreignKeys/fk_later
--   tables/c/foreignKeys/fk_later: MariaDB checks the key row by row, never at the end of a transaction (behaviour).
-- info ISO2060 at tables/c/foreignKeys/fk_now
--   tables/c/foreignKeys/fk_now: MariaDB checks the key row by row, never at the end of a transaction (behaviour).
