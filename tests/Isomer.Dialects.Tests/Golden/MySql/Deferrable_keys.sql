-- MySQL: 2 tables. Made by Isomer from the blueprint; edit that instead.

-- Before the rows
CREATE TABLE `a` (
    `x` int NOT NULL
) ENGINE=InnoDB DEFAULT CHARSET=utf8mb4 COLLATE=utf8mb4_0900_bin;
CREATE TABLE `b` (
    `id` char(36) NOT NULL,
    PRIMARY KEY (`id`)
) ENGINE=InnoDB DEFAULT CHARSET=utf8mb4 COLLATE=utf8mb4_0900_bin;

-- After the rows
CREATE UNIQUE INDEX `uq_later` ON `a` (`x`);

-- info ISO2060 at tables/a/unique/uq_later
--   tables/a/unique/uq_later: MySQL checks the key row by row, never at the end of a transaction (behaviour).
-- info ISO2145 at tables/b/columns/id
--   b.id: uuid becomes char(36) on MySQL (representation): identifiers are text of 36 characters, lower case; 6F9619FF-8B86-D011-B42D-00C04FC964FF → '6f9619ff-8b86-d011-b42d-00c04fc964ff'.
-- info ISO2060 at tables/b/primaryKey
--   tables/b/primaryKey: MySQL checks the key row by row, never at the end of a transaction (behaviour).
