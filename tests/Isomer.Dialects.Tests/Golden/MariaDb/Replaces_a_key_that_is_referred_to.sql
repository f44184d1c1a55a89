-- tables/c/foreignKeys/fk (BeforeLoad; not in a transaction)
ALTER TABLE `c` DROP FOREIGN KEY `fk`;
--   back: ALTER TABLE `c` ADD CONSTRAINT `fk` FOREIGN KEY (`a`) REFERENCES `p` (`a`) ON DELETE NO ACTION ON UPDATE NO ACTION;

-- tables/p/indexes/uq (BeforeLoad; not in a transaction)
DROP INDEX `uq` ON `p`;
--   back: CREATE UNIQUE INDEX `uq` ON `p` (`a`);

-- tables/p/primaryKey (BeforeLoad; MayFail: fails where rows collide; not in a transaction)
ALTER TABLE `p` ADD PRIMARY KEY (`a`);
--   back: ALTER TABLE `p` DROP PRIMARY KEY;

-- tables/c/foreignKeys/fk (Constraints; MayFail: fails where a row refers to none; not in a transaction)
ALTER TABLE `c` ADD CONSTRAINT `fk` FOREIGN KEY (`a`) REFERENCES `p` (`a`) ON DELETE NO ACTION ON UPDATE NO ACTION;
--   back: ALTER TABLE `c` DROP FOREIGN KEY `fk`;

