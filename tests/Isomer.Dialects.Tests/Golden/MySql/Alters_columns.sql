-- tables/orders/columns/amount (BeforeLoad; Rewrites: may rewrite the table; not in a transaction)
ALTER TABLE `orders` MODIFY COLUMN `amount` bigint COMMENT 'in cents';
--   back: ALTER TABLE `orders` MODIFY COLUMN `amount` int;

-- tables/orders/columns/code (BeforeLoad; Rewrites: may rewrite the table; not in a transaction)
ALTER TABLE `orders` MODIFY COLUMN `code` varchar(20) DEFAULT 'x';
--   back: ALTER TABLE `orders` MODIFY COLUMN `code` varchar(10) NOT NULL;

