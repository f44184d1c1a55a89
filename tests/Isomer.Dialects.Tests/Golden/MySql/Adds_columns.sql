-- tables/orders/columns/kind (BeforeLoad; not in a transaction)
ALTER TABLE `orders` ADD COLUMN `kind` varchar(3) NOT NULL DEFAULT 'new';
--   back: ALTER TABLE `orders` DROP COLUMN `kind`;

-- tables/orders/columns/note (BeforeLoad; not in a transaction)
ALTER TABLE `orders` ADD COLUMN `note` longtext;
--   back: ALTER TABLE `orders` DROP COLUMN `note`;

