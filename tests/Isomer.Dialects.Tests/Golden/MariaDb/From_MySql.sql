-- MariaDB: 4 tables. Made by Isomer from the blueprint; edit that instead.
--
-- Where it is not what the blueprint says:
-- ISO2185 customers.place: other(mysql:point) becomes point on MariaDB (behaviour): a shape keeps its octets; of a geographic reference system, one server writes and reads the latitude first, the other does not, and a column is bound to none: ST_AsText gives 'POINT(52 13)' on MySQL, 'POINT(13 52)' on MariaDB.
-- ISO2031 customers.theme: the formula has no form on MariaDB, so the column is plain and keeps the source's values (behaviour): it is MySQL's own text.
-- ISO2050 tables/customers/indexes/ix_lower: MariaDB cannot build it (behaviour): an index is over columns, not over expressions. Queries that used it read the table; a unique one is no longer kept.
-- ISO2030 tables/customers/checks/ck_format: the check has no form on MariaDB and is left out (unsupported): it is MySQL's own text.
-- ISO2188 tables/customers/triggers/customers_bi: the trigger runs on MariaDB with the rights and the SQL mode of the session that creates it (behaviour): a definer 'owner'@'%' becomes the account of the migrator. Create it anew as the right account where rights or modes matter.
-- ISO2188 views/active_customers: the view runs on MariaDB with the rights and the SQL mode of the session that creates it (behaviour): a definer 'owner'@'%' becomes the account of the migrator. Create it anew as the right account where rights or modes matter.
-- ISO2072 views/themes: the view is written in MySQL's words and is left out on MariaDB (unsupported). Write it anew there.
-- ISO2188 views/vip_customers: the view runs on MariaDB with the rights and the SQL mode of the session that creates it (behaviour): a definer 'owner'@'%' becomes the account of the migrator. Create it anew as the right account where rights or modes matter.
-- ISO2188 routines/touch: the routine runs on MariaDB with the rights and the SQL mode of the session that creates it (behaviour): a definer 'owner'@'%' becomes the account of the migrator. Create it anew as the right account where rights or modes matter.

-- Before the rows
DELIMITER $$
CREATE PROCEDURE `touch`(IN `a` int, OUT `b` int) DETERMINISTIC NO SQL
BEGIN SET b = a; SET b = b + 1; END$$
DELIMITER ;
CREATE TABLE `customers` (
    `id` int(10) unsigned NOT NULL AUTO_INCREMENT,
    `email` varchar(255) COLLATE utf8mb4_general_ci NOT NULL COMMENT 'It''s "unique"',
    `name` varchar(100) NOT NULL DEFAULT 'nobody',
    `status` enum('new','it''s ok','closed') NOT NULL DEFAULT 'new',
    `flags` set('vip','mail','blocked') DEFAULT 'vip,mail',
    `active` tinyint(1) NOT NULL DEFAULT true,
    `tiny` tinyint(4) NOT NULL DEFAULT -1,
    `visits` bigint(20) unsigned NOT NULL DEFAULT 0,
    `medium` mediumint(8) unsigned,
    `padded` int(8) unsigned zerofill,
    `balance` decimal(12,2) NOT NULL DEFAULT 0.00,
    `huge` decimal(65,30),
    `bits` bit(9),
    `since` year(4) NOT NULL DEFAULT 2024,
    `born` date,
    `span` time(3),
    `seen` datetime(6) DEFAULT current_timestamp(6),
    `changed` timestamp NOT NULL DEFAULT current_timestamp(0) ON UPDATE current_timestamp(),
    `note` text,
    `prefs` json,
    `photo` mediumblob,
    `digest` binary(20),
    `place` point,
    `theme` varchar(20),
    `label` varchar(120) GENERATED ALWAYS AS (concat('#', `name`)) VIRTUAL,
    PRIMARY KEY (`id`),
    CONSTRAINT `ck_balance` CHECK (`balance` >= 0 or not `active`),
    CONSTRAINT `ck_email` CHECK (`email` like '%@%'),
    CONSTRAINT `ck_listed` CHECK (find_in_set(`name`,'root,admin') = 0),
    CONSTRAINT `ck_name` CHECK (char_length(`name`) between 1 and 100)
) ENGINE=InnoDB DEFAULT CHARSET=utf8mb4 COLLATE=utf8mb4_nopad_bin COMMENT='Who buys';
CREATE TABLE `events` (
    `id` int(11) NOT NULL,
    `at` date NOT NULL,
    PRIMARY KEY (`id`, `at`)
) ENGINE=InnoDB DEFAULT CHARSET=utf8mb4 COLLATE=utf8mb4_nopad_bin PARTITION BY RANGE COLUMNS(`at`) (PARTITION `p2024` VALUES LESS THAN ('2025-01-01'), PARTITION `rest` VALUES LESS THAN (MAXVALUE));
CREATE TABLE `order lines` (
    `order` bigint(20) unsigned NOT NULL,
    `line` tinyint(3) unsigned NOT NULL,
    `price` decimal(10,2) NOT NULL,
    `quantity` int(11) NOT NULL DEFAULT 1,
    `total` decimal(20,2) GENERATED ALWAYS AS (`price` * `quantity`) STORED,
    PRIMARY KEY (`order`, `line`)
) ENGINE=InnoDB DEFAULT CHARSET=utf8mb4 COLLATE=utf8mb4_nopad_bin;
CREATE TABLE `orders` (
    `id` bigint(20) unsigned NOT NULL AUTO_INCREMENT,
    `customer` int(10) unsigned,
    `parent` bigint(20) unsigned,
    `placed` datetime NOT NULL DEFAULT '2000-01-01 00:00:00',
    PRIMARY KEY (`id`)
) ENGINE=InnoDB DEFAULT CHARSET=utf8mb4 COLLATE=utf8mb4_nopad_bin;

-- After the rows
ALTER TABLE `customers` ADD KEY `ix_label` (`label`),
    ADD KEY `ix_prefix` (`name`(10) DESC, `active`),
    ADD UNIQUE KEY `ux_email` (`email`);
CREATE FULLTEXT INDEX `ft_note` ON `customers` (`note`);
CREATE INDEX `ix_hidden` ON `customers` (`balance`) IGNORED;
ALTER TABLE `orders` ADD KEY `fk_orders_customer` (`customer`),
    ADD KEY `fk_orders_parent` (`parent`);
ALTER TABLE `order lines` ADD CONSTRAINT `fk_lines_order` FOREIGN KEY (`order`) REFERENCES `orders` (`id`) ON DELETE CASCADE ON UPDATE CASCADE;
ALTER TABLE `orders` ADD CONSTRAINT `fk_orders_customer` FOREIGN KEY (`customer`) REFERENCES `customers` (`id`) ON DELETE SET NULL ON UPDATE NO ACTION;
ALTER TABLE `orders` ADD CONSTRAINT `fk_orders_parent` FOREIGN KEY (`parent`) REFERENCES `orders` (`id`) ON DELETE NO ACTION ON UPDATE NO ACTION;
CREATE VIEW `active_customers` AS
select `customers`.`id` AS `id`,`customers`.`email` AS `email` from `customers` where 0 <> `customers`.`active`;
CREATE VIEW `vip_customers` AS
select `customers`.`id` AS `id`,`customers`.`balance` * 2 AS `twice` from `customers` where `customers`.`balance` > 100 and `customers`.`visits` + 1 > 2;
DELIMITER $$
CREATE TRIGGER `customers_bi` BEFORE INSERT ON `customers` FOR EACH ROW BEGIN SET new.tiny = 1; SET new.visits = 0; END$$
DELIMITER ;
