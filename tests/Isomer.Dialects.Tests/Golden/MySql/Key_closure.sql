-- MySQL: 3 tables. Made by Isomer from the blueprint; edit that instead.

-- Before the rows
CREATE TABLE `a` (
    `id` decimal(21,2) NOT NULL,
    `name` varchar(768) NOT NULL,
    PRIMARY KEY (`id`)
) ENGINE=InnoDB DEFAULT CHARSET=utf8mb4 COLLATE=utf8mb4_0900_bin;
CREATE TABLE `b` (
    `a` decimal(21,2) NOT NULL,
    `name` varchar(768) NOT NULL
) ENGINE=InnoDB DEFAULT CHARSET=utf8mb4 COLLATE=utf8mb4_0900_bin;
CREATE TABLE `c` (
    `a` decimal(21,2) NOT NULL
) ENGINE=InnoDB DEFAULT CHARSET=utf8mb4 COLLATE=utf8mb4_0900_bin;

-- After the rows
CREATE UNIQUE INDEX `uq_name` ON `a` (`name`);
ALTER TABLE `b` ADD KEY `b_fk_a` (`a`),
    ADD KEY `fk_name` (`name`);
CREATE INDEX `c_fk_a` ON `c` (`a`);
ALTER TABLE `b` ADD CONSTRAINT `b_fk_a` FOREIGN KEY (`a`) REFERENCES `a` (`id`) ON DELETE NO ACTION ON UPDATE NO ACTION;
ALTER TABLE `b` ADD CONSTRAINT `fk_name` FOREIGN KEY (`name`) REFERENCES `a` (`name`) ON DELETE NO ACTION ON UPDATE NO ACTION;
ALTER TABLE `c` ADD CONSTRAINT `c_fk_a` FOREIGN KEY (`a`) REFERENCES `a` (`id`) ON DELETE NO ACTION ON UPDATE NO ACTION;

-- info ISO2064 at tables/b/foreignKeys/fk_a
--   b.fk_a: the name is taken on MySQL, by another table or by the engine itself; it becomes b_fk_a (representation).
-- info ISO2064 at tables/c/foreignKeys/fk_a
--   c.fk_a: the name is taken on MySQL, by another table or by the engine itself; it becomes c_fk_a (representation).
-- info ISO2011 at tables/a/columns/id
--   a.id: uint32 becomes decimal(21,2), as the other columns of its key (widening).
-- info ISO2011 at tables/b/columns/a
--   b.a: int16 becomes decimal(21,2), as the other columns of its key (widening).
-- info ISO2011 at tables/c/columns/a
--   c.a: decimal(12,2) becomes decimal(21,2), as the other columns of its key (widening).
-- info ISO2011 at tables/a/columns/name
--   a.name: string(20) becomes text, as the other columns of its key (widening).
-- warning ISO2065 at tables/a/columns/name
--   a.name: string(20) becomes varchar(768) on MySQL, where a key has 3072 bytes (narrowing): a text of 769 characters would not fit. Give the column a length in the mapping, or accept the loss.
-- warning ISO2065 at tables/b/columns/name
--   b.name: text becomes varchar(768) on MySQL, where a key has 3072 bytes (narrowing): a text of 769 characters would not fit. Give the column a length in the mapping, or accept the loss.
