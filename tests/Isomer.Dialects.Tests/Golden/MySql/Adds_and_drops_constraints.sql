-- tables/orders/indexes/ix_code (BeforeLoad; not in a transaction)
DROP INDEX `ix_code` ON `orders`;
--   back: CREATE INDEX `ix_code` ON `orders` (`code`);

-- tables/orders/columns/amount (BeforeLoad; Rewrites: may rewrite the table; not in a transaction)
ALTER TABLE `orders` MODIFY COLUMN `amount` bigint;
--   back: ALTER TABLE `orders` MODIFY COLUMN `amount` int;

-- tables/orders/checks/ck_amount (BeforeLoad; MayFail: fails where a row breaks it; not in a transaction)
ALTER TABLE `orders` ADD CONSTRAINT `ck_amount` CHECK (`amount` > 0);
--   back: ALTER TABLE `orders` DROP CONSTRAINT `ck_amount`;

-- tables/orders/indexes/ix_amount (AfterLoad; not in a transaction; over orders)
CREATE INDEX `ix_amount` ON `orders` (`amount` DESC);
--   back: DROP INDEX `ix_amount` ON `orders`;

-- tables/orders/indexes/uq_code (AfterLoad; MayFail: fails where rows collide; not in a transaction; over orders)
CREATE UNIQUE INDEX `uq_code` ON `orders` (`code`);
--   back: DROP INDEX `uq_code` ON `orders`;

-- tables/orders/foreignKeys/fk_self (Constraints; MayFail: fails where a row refers to none; not in a transaction)
ALTER TABLE `orders` ADD CONSTRAINT `fk_self` FOREIGN KEY (`amount`) REFERENCES `orders` (`id`) ON DELETE NO ACTION ON UPDATE NO ACTION;
--   back: ALTER TABLE `orders` DROP FOREIGN KEY `fk_self`;

