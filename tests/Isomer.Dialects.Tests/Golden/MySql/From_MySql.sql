-- MySQL: 4 tables. Made by Isomer from the blueprint; edit that instead.
--
-- Where it is not what the blueprint says:
-- ISO2188 tables/customers/triggers/customers_bi: the trigger runs on MySQL with the rights and the SQL mode of the session that creates it (behaviour): a definer 'owner'@'%' becomes the account of the migrator. Create it anew as the right account where rights or modes matter.
-- ISO2188 views/active_customers: the view runs on MySQL with the rights and the SQL mode of the session that creates it (behaviour): a definer 'owner'@'%' becomes the account of the migrator. Create it anew as the right account where rights or modes matter.
-- ISO2188 views/themes: the view runs on MySQL with the rights and the SQL mode of the session that creates it (behaviour): a definer 'owner'@'%' becomes the account of the migrator. Create it anew as the right account where rights or modes matter.
-- ISO2188 views/vip_customers: the view runs on MySQL with the rights and the SQL mode of the session that creates it (behaviour): a definer 'owner'@'%' becomes the account of the migrator. Create it anew as the right account where rights or modes matter.
-- ISO2188 routines/touch: the routine runs on MySQL with the rights and the SQL mode of the session that creates it (behaviour): a definer 'owner'@'%' becomes the account of the migrator. Create it anew as the right account where rights or modes matter.

-- Before the rows
DELIMITER $$
CREATE PROCEDURE `touch`(IN `a` int, OUT `b` int) DETERMINISTIC NO SQL
BEGIN SET b = a; SET b = b + 1; END$$
DELIMITER ;
CREATE TABLE `customers` (
    `id` int unsigned NOT NULL AUTO_INCREMENT,
    `email` varchar(255) COLLATE utf8mb4_general_ci NOT NULL COMMENT 'It''s "unique"',
    `name` varchar(100) NOT NULL DEFAULT 'nobody',
    `status` enum('new','it''s ok','closed') NOT NULL DEFAULT 'new',
    `flags` set('vip','mail','blocked') DEFAULT 'vip,mail',
    `active` tinyint(1) NOT NULL DEFAULT true,
    `tiny` tinyint NOT NULL DEFAULT -1,
    `visits` bigint unsigned NOT NULL DEFAULT 0,
    `medium` mediumint unsigned,
    `padded` int(8) unsigned zerofill,
    `balance` decimal(12,2) NOT NULL DEFAULT 0.00,
    `huge` decimal(65,30),
    `bits` bit(9),
    `since` year NOT NULL DEFAULT 2024,
    `born` date,
    `span` time(3),
    `seen` datetime(6) DEFAULT current_timestamp(6),
    `changed` timestamp NOT NULL DEFAULT current_timestamp(0) ON UPDATE current_timestamp,
    `note` text,
    `prefs` json,
    `photo` mediumblob,
    `digest` binary(20),
    `place` point,
    `theme` varchar(20) GENERATED ALWAYS AS (json_unquote(json_extract(`prefs`,'$.theme'))) VIRTUAL,
    `label` varchar(120) GENERATED ALWAYS AS (concat('#', `name`)) VIRTUAL,
    PRIMARY KEY (`id`),
    CONSTRAINT `ck_balance` CHECK (`balance` >= 0 or not `active`),
    CONSTRAINT `ck_email` CHECK (`email` like '%@%'),
    CONSTRAINT `ck_format` CHECK (regexp_like(`email`,'^[^ ]+$')),
    CONSTRAINT `ck_listed` CHECK ((find_in_set(`name`,'root,admin') = 0)),
    CONSTRAINT `ck_name` CHECK (char_length(`name`) between 1 and 100)
) ENGINE=InnoDB DEFAULT CHARSET=utf8mb4 COLLATE=utf8mb4_0900_bin COMMENT='Who buys';
CREATE TABLE `events` (
    `id` int NOT NULL,
    `at` date NOT NULL,
    PRIMARY KEY (`id`, `at`)
) ENGINE=InnoDB DEFAULT CHARSET=utf8mb4 COLLATE=utf8mb4_0900_bin PARTITION BY RANGE COLUMNS(`at`) (PARTITION `p2024` VALUES LESS THAN ('2025-01-01'), PARTITION `rest` VALUES LESS THAN (MAXVALUE));
CREATE TABLE `order lines` (
    `order` bigint unsigned NOT NULL,
    `line` tinyint unsigned NOT NULL,
    `price` decimal(10,2) NOT NULL,
    `quantity` int NOT NULL DEFAULT 1,
    `total` decimal(20,2) GENERATED ALWAYS AS (`price` * `quantity`) STORED,
    PRIMARY KEY (`order`, `line`)
) ENGINE=InnoDB DEFAULT CHARSET=utf8mb4 COLLATE=utf8mb4_0900_bin;
CREATE TABLE `orders` (
    `id` bigint unsigned NOT NULL AUTO_INCREMENT,
    `customer` int unsigned,
    `parent` bigint unsigned,
    `placed` datetime NOT NULL DEFAULT '2000-01-01 00:00:00',
    PRIMARY KEY (`id`)
) ENGINE=InnoDB DEFAULT CHARSET=utf8mb4 COLLATE=utf8mb4_0900_bin;

-- After the rows
ALTER TABLE `customers` ADD KEY `ix_label` (`label`),
    ADD KEY `ix_prefix` (`name`(10) DESC, `active`),
    ADD UNIQUE KEY `ux_email` (`email`);
CREATE FULLTEXT INDEX `ft_note` ON `customers` (`note`);
CREATE INDEX `ix_hidden` ON `customers` (`balance`) INVISIBLE;
CREATE INDEX `ix_lower` ON `customers` ((lower(`name`)));
ALTER TABLE `orders` ADD KEY `fk_orders_customer` (`customer`),
    ADD KEY `fk_orders_parent` (`parent`);
ALTER TABLE `order lines` ADD CONSTRAINT `fk_lines_order` FOREIGN KEY (`order`) REFERENCES `orders` (`id`) ON DELETE CASCADE ON UPDATE CASCADE;
ALTER TABLE `orders` ADD CONSTRAINT `fk_orders_customer` FOREIGN KEY (`customer`) REFERENCES `customers` (`id`) ON DELETE SET NULL ON UPDATE NO ACTION;
ALTER TABLE `orders` ADD CONSTRAINT `fk_orders_parent` FOREIGN KEY (`parent`) REFERENCES `orders` (`id`) ON DELETE NO ACTION ON UPDATE NO ACTION;
CREATE VIEW `active_customers` AS
select `customers`.`id` AS `id`,`customers`.`email` AS `email` from `customers` where (0 <> `customers`.`active`);
CREATE VIEW `themes` AS
select json_value(`customers`.`prefs`,'$.theme') AS `theme` from `customers`;
CREATE VIEW `vip_customers` AS
select `customers`.`id` AS `id`,(`customers`.`balance` * 2) AS `twice` from `customers` where ((`customers`.`balance` > 100) and ((`customers`.`visits` + 1) > 2));
DELIMITER $$
CREATE TRIGGER `customers_bi` BEFORE INSERT ON `customers` FOR EACH ROW BEGIN SET new.tiny = 1; SET new.visits = 0; END$$
DELIMITER ;
