-- tables/old/foreignKeys/fk (BeforeLoad; not in a transaction)
ALTER TABLE `old` DROP FOREIGN KEY `fk`;
--   back: ALTER TABLE `old` ADD CONSTRAINT `fk` FOREIGN KEY (`order`) REFERENCES `orders` (`id`) ON DELETE NO ACTION ON UPDATE NO ACTION;

-- tables/items (BeforeLoad; not in a transaction)
CREATE TABLE `items` (
    `order` bigint(20) NOT NULL
) ENGINE=InnoDB DEFAULT CHARSET=utf8mb4 COLLATE=utf8mb4_nopad_bin;
--   back: DROP TABLE `items`;

-- tables/old (BeforeLoad; Destructive: loses the table's rows; not in a transaction)
DROP TABLE `old`;
--   back: CREATE TABLE `old` (
    `order` bigint(20) NOT NULL
) ENGINE=InnoDB DEFAULT CHARSET=utf8mb4 COLLATE=utf8mb4_nopad_bin;
--   back: CREATE INDEX `fk` ON `old` (`order`);

-- tables/older (BeforeLoad; Destructive: loses the table's rows; not in a transaction)
DROP TABLE `older`;
--   back: CREATE TABLE `older` (
    `x` int(11) NOT NULL DEFAULT 7
) ENGINE=InnoDB DEFAULT CHARSET=utf8mb4 COLLATE=utf8mb4_nopad_bin;
--   back: CREATE INDEX `ix_x` ON `older` (`x`);

-- tables/items/indexes/fk_order (AfterLoad; not in a transaction; over items)
CREATE INDEX `fk_order` ON `items` (`order`);
--   back: DROP INDEX `fk_order` ON `items`;

-- tables/items/foreignKeys/fk_order (AfterLoad; MayFail: fails where a row refers to none; not in a transaction; over items, orders)
ALTER TABLE `items` ADD CONSTRAINT `fk_order` FOREIGN KEY (`order`) REFERENCES `orders` (`id`) ON DELETE NO ACTION ON UPDATE NO ACTION;
--   back: ALTER TABLE `items` DROP FOREIGN KEY `fk_order`;

