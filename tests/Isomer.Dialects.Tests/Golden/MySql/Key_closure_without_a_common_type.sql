-- MySQL: 2 tables. Made by Isomer from the blueprint; edit that instead.

-- Before the rows
CREATE TABLE `a` (
    `id` char(36) NOT NULL,
    PRIMARY KEY (`id`)
) ENGINE=InnoDB DEFAULT CHARSET=utf8mb4 COLLATE=utf8mb4_0900_bin;
CREATE TABLE `b` (
    `a` varchar(36) NOT NULL
) ENGINE=InnoDB DEFAULT CHARSET=utf8mb4 COLLATE=utf8mb4_0900_bin;

-- After the rows
CREATE INDEX `fk_a` ON `b` (`a`);
ALTER TABLE `b` ADD CONSTRAINT `fk_a` FOREIGN KEY (`a`) REFERENCES `a` (`id`) ON DELETE NO ACTION ON UPDATE NO ACTION;

-- error ISO2010 at tables/a/columns/id
--   The columns a.id, b.a are tied by foreign keys, but no type holds all of uuid, string(36) (unsupported). Give them one type in the mapping.
-- info ISO2145 at tables/a/columns/id
--   a.id: uuid becomes char(36) on MySQL (representation): identifiers are text of 36 characters, lower case; 6F9619FF-8B86-D011-B42D-00C04FC964FF → '6f9619ff-8b86-d011-b42d-00c04fc964ff'.
