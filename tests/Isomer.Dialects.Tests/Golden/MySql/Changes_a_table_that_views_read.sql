-- tables/orders/columns/amount (BeforeLoad; Rewrites: may rewrite the table; not in a transaction)
ALTER TABLE `orders` MODIFY COLUMN `amount` bigint;
--   back: ALTER TABLE `orders` MODIFY COLUMN `amount` int;

