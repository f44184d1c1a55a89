-- MariaDB: 18 tables. Made by Isomer from the blueprint; edit that instead.
--
-- Where it is not what the blueprint says:
-- ISO2188 tables/orders/triggers/orders_bi: the trigger runs on MariaDB with the rights and the SQL mode of the session that creates it (behaviour): a definer 'owner'@'%' becomes the account of the migrator. Create it anew as the right account where rights or modes matter.
-- ISO2188 views/open_orders: the view runs on MariaDB with the rights and the SQL mode of the session that creates it (behaviour): a definer 'owner'@'%' becomes the account of the migrator. Create it anew as the right account where rights or modes matter.
-- ISO2188 views/own_orders: the view runs on MariaDB with the rights and the SQL mode of the session that creates it (behaviour): a definer 'owner'@'%' becomes the account of the migrator. Create it anew as the right account where rights or modes matter.
-- ISO2188 routines/logged: the routine runs on MariaDB with the rights and the SQL mode of the session that creates it (behaviour): a definer 'owner'@'%' becomes the account of the migrator. Create it anew as the right account where rights or modes matter.
-- ISO2188 routines/plus_one: the routine runs on MariaDB with the rights and the SQL mode of the session that creates it (behaviour): a definer 'owner'@'%' becomes the account of the migrator. Create it anew as the right account where rights or modes matter.
-- ISO2188 routines/touch: the routine runs on MariaDB with the rights and the SQL mode of the session that creates it (behaviour): a definer 'owner'@'%' becomes the account of the migrator. Create it anew as the right account where rights or modes matter.
-- ISO2188 native/event/nightly: the native object runs on MariaDB with the rights and the SQL mode of the session that creates it (behaviour): a definer 'owner'@'%' becomes the account of the migrator. Create it anew as the right account where rights or modes matter.

-- Before the rows
CREATE SEQUENCE `downwards` MINVALUE -9223372036854775807 MAXVALUE -1 INCREMENT BY -1 NOCACHE NOCYCLE;
CREATE SEQUENCE `plain` MINVALUE 1 MAXVALUE 9223372036854775806 INCREMENT BY 1 CACHE 1000 NOCYCLE;
CREATE SEQUENCE `tickets` MINVALUE 1 MAXVALUE 9999 START WITH 100 INCREMENT BY 5 CACHE 20 CYCLE;
CREATE FUNCTION `plus_one`(`x` int, `y` varchar(5)) RETURNS int DETERMINISTIC CONTAINS SQL COMMENT 'adds'
RETURN x + 1;
CREATE TABLE `a` (
    `id` int(11) NOT NULL,
    `b_id` int(11),
    PRIMARY KEY (`id`)
) ENGINE=InnoDB DEFAULT CHARSET=utf8mb4 COLLATE=utf8mb4_nopad_bin;
CREATE TABLE `b` (
    `id` int(11) NOT NULL,
    `a_id` int(11),
    PRIMARY KEY (`id`)
) ENGINE=InnoDB DEFAULT CHARSET=utf8mb4 COLLATE=utf8mb4_nopad_bin;
CREATE TABLE `by_hash` (
    `k` int(11) NOT NULL
) ENGINE=InnoDB DEFAULT CHARSET=utf8mb4 COLLATE=utf8mb4_nopad_bin PARTITION BY HASH(`k`) (PARTITION `p0`, PARTITION `p1`, PARTITION `p2`);
CREATE TABLE `by_key` (
    `k` int(11) NOT NULL,
    PRIMARY KEY (`k`)
) ENGINE=InnoDB DEFAULT CHARSET=utf8mb4 COLLATE=utf8mb4_nopad_bin;
CREATE TABLE `by_list` (
    `k` int(11) NOT NULL
) ENGINE=InnoDB DEFAULT CHARSET=utf8mb4 COLLATE=utf8mb4_nopad_bin PARTITION BY LIST COLUMNS(`k`) (PARTITION `large` VALUES IN (3), PARTITION `small` VALUES IN (1,2));
CREATE TABLE `by_range` (
    `at` date NOT NULL,
    `n` int(11)
) ENGINE=InnoDB DEFAULT CHARSET=utf8mb4 COLLATE=utf8mb4_nopad_bin PARTITION BY RANGE COLUMNS(`at`) (PARTITION `p2023` VALUES LESS THAN ('2024-01-01'), PARTITION `rest` VALUES LESS THAN (MAXVALUE));
CREATE TABLE `by_year` (
    `at` date NOT NULL
) ENGINE=InnoDB DEFAULT CHARSET=utf8mb4 COLLATE=utf8mb4_nopad_bin;
CREATE TABLE `composite` (
    `x` int(11) NOT NULL,
    `y` varchar(10) NOT NULL,
    PRIMARY KEY (`y`, `x`)
) ENGINE=InnoDB DEFAULT CHARSET=utf8mb4 COLLATE=utf8mb4_nopad_bin;
CREATE TABLE `numbers` (
    `id` bigint(20) unsigned NOT NULL AUTO_INCREMENT,
    `flag` tinyint(1) NOT NULL DEFAULT true,
    `t` tinyint(4) DEFAULT -1,
    `tu` tinyint(3) unsigned,
    `s` smallint(6),
    `su` smallint(5) unsigned,
    `m` mediumint(9),
    `mu` mediumint(8) unsigned,
    `i` int(11) DEFAULT 42,
    `iu` int(10) unsigned,
    `z` int(8) unsigned zerofill,
    `b` bigint(20),
    `d` decimal(12,2) DEFAULT 0.00,
    `dd` decimal(65,30),
    `du` decimal(8,2) unsigned,
    `f` float,
    `g` double DEFAULT 1.5,
    `fd` float(7,3),
    `bits` bit(9) DEFAULT (b'101'),
    `one` bit(1),
    `y` year(4) DEFAULT 2024,
    PRIMARY KEY (`id`)
) ENGINE=InnoDB DEFAULT CHARSET=utf8mb4 COLLATE=utf8mb4_nopad_bin;
CREATE TABLE `octets` (
    `b` binary(4) DEFAULT unhex('61620000'),
    `vb` varbinary(300),
    `tb` tinyblob,
    `bl` blob,
    `mb` mediumblob,
    `lb` longblob,
    `p` point NOT NULL,
    `g` geometry,
    `u` uuid DEFAULT (uuid()),
    `i6` inet6,
    `i4` inet4
) ENGINE=InnoDB DEFAULT CHARSET=utf8mb4 COLLATE=utf8mb4_nopad_bin;
CREATE TABLE `old_style` (
    `id` int(11)
) ENGINE=MyISAM DEFAULT CHARSET=utf8mb4 COLLATE=utf8mb4_nopad_bin;
CREATE TABLE `orders` (
    `id` int(11) NOT NULL AUTO_INCREMENT,
    `region_id` smallint(5) unsigned,
    `parent_id` int(11),
    `total` decimal(10,2) NOT NULL,
    `tax` decimal(10,2) GENERATED ALWAYS AS (round(`total` * 0.19, 2)) STORED,
    `label` varchar(20) GENERATED ALWAYS AS (concat('#', `id`)) VIRTUAL,
    `hidden` int(11) DEFAULT 3 INVISIBLE,
    PRIMARY KEY (`id`),
    CONSTRAINT `ck_hidden` CHECK (`hidden` regexp '^[0-9]+$'),
    CONSTRAINT `ck_parent` CHECK (elt(`parent_id`,'a','b') = 'a'),
    CONSTRAINT `ck_total` CHECK (`total` >= 0 and `total` < 1000000)
) ENGINE=InnoDB DEFAULT CHARSET=utf8mb4 COLLATE=utf8mb4_nopad_bin;
CREATE TABLE `packed` (
    `id` int(11) NOT NULL,
    `v` text,
    PRIMARY KEY (`id`)
) ENGINE=InnoDB row_format=COMPRESSED key_block_size=8 DEFAULT CHARSET=utf8mb4 COLLATE=utf8mb4_nopad_bin;
CREATE TABLE `regions` (
    `id` smallint(5) unsigned NOT NULL AUTO_INCREMENT,
    `name` varchar(40) COLLATE latin1_swedish_ci NOT NULL,
    PRIMARY KEY (`id`)
) ENGINE=InnoDB DEFAULT CHARSET=utf8mb4 COLLATE=utf8mb4_nopad_bin COMMENT='Where it''s sold';
CREATE TABLE `select` (
    `order by` int(11),
    `na``me` int(11),
    `Füße` int(11)
) ENGINE=InnoDB DEFAULT CHARSET=utf8mb4 COLLATE=utf8mb4_nopad_bin;
CREATE TABLE `texts` (
    `c` char(3) DEFAULT 'abc',
    `v` varchar(40) COLLATE utf8mb4_general_ci NOT NULL DEFAULT 'it''s \\ "x"' COMMENT 'a comment with ''quotes''',
    `u3` varchar(9) COLLATE utf8mb3_general_ci,
    `tt` tinytext,
    `t` text COLLATE utf8mb4_bin,
    `mt` mediumtext COLLATE latin1_swedish_ci,
    `lt` longtext COLLATE utf8mb4_unicode_ci,
    `e` enum('new','it''s','a,b') DEFAULT 'new',
    `st` set('x','y','z') DEFAULT 'x,z',
    `j` json,
    `ex` varchar(50) DEFAULT (concat('a', 'b'))
) ENGINE=InnoDB DEFAULT CHARSET=utf8mb4 COLLATE=utf8mb4_nopad_bin;
CREATE TABLE `times` (
    `d` date DEFAULT '2024-01-02',
    `t` time,
    `t6` time(6) DEFAULT '-01:02:03.500000',
    `dt` datetime DEFAULT current_timestamp(0),
    `dt6` datetime(6) DEFAULT '2024-01-02 03:04:05.6789',
    `ts` timestamp(6) NOT NULL DEFAULT current_timestamp(6) ON UPDATE current_timestamp(6),
    `tn` timestamp NULL,
    `z` date DEFAULT '0000-00-00'
) ENGINE=InnoDB DEFAULT CHARSET=utf8mb4 COLLATE=utf8mb4_nopad_bin;
CREATE TABLE `versioned` (
    `id` int(11) NOT NULL,
    PRIMARY KEY (`id`)
) ENGINE=InnoDB WITH SYSTEM VERSIONING DEFAULT CHARSET=utf8mb4 COLLATE=utf8mb4_nopad_bin;

-- After the rows
CREATE INDEX `ix_b` ON `a` (`b_id`);
CREATE INDEX `ix_a` ON `b` (`a_id`);
CREATE SPATIAL INDEX `sp_p` ON `octets` (`p`);
ALTER TABLE `orders` ADD KEY `ix_parent` (`parent_id`),
    ADD KEY `ix_region` (`region_id`);
CREATE UNIQUE INDEX `ux_regions_name` ON `regions` (`name`);
ALTER TABLE `texts` ADD KEY `ix_comment` (`u3`) COMMENT 'why',
    ADD KEY `ix_prefix` (`v`(10) DESC, `c`);
CREATE FULLTEXT INDEX `ft_t` ON `texts` (`t`);
CREATE INDEX `ix_ignored` ON `texts` (`c`) IGNORED;
ALTER TABLE `a` ADD CONSTRAINT `fk_a_b` FOREIGN KEY (`b_id`) REFERENCES `b` (`id`) ON DELETE NO ACTION ON UPDATE NO ACTION;
ALTER TABLE `b` ADD CONSTRAINT `fk_b_a` FOREIGN KEY (`a_id`) REFERENCES `a` (`id`) ON DELETE CASCADE ON UPDATE NO ACTION;
ALTER TABLE `orders` ADD CONSTRAINT `fk_parent` FOREIGN KEY (`parent_id`) REFERENCES `orders` (`id`) ON DELETE NO ACTION ON UPDATE NO ACTION;
ALTER TABLE `orders` ADD CONSTRAINT `fk_region` FOREIGN KEY (`region_id`) REFERENCES `regions` (`id`) ON DELETE SET NULL ON UPDATE CASCADE;
CREATE PROCEDURE `logged`(IN `a` int) NOT DETERMINISTIC CONTAINS SQL
INSERT INTO composite (x, y) VALUES (a, 'x') RETURNING x;
DELIMITER $$
CREATE PROCEDURE `touch`(IN `a` int, OUT `b` int) NOT DETERMINISTIC CONTAINS SQL
BEGIN SET b = a; SELECT 1; END$$
DELIMITER ;
CREATE VIEW `open_orders` AS
select `orders`.`id` AS `id`,`orders`.`total` AS `total` from `orders` where `orders`.`total` > 0 WITH CASCADED CHECK OPTION;
CREATE VIEW `own_orders` AS
select `orders`.`id` AS `id` from `orders`;
CREATE TRIGGER `orders_bi` BEFORE INSERT ON `orders` FOR EACH ROW SET new.hidden = 4;
CREATE EVENT `nightly` ON SCHEDULE EVERY 1 DAY STARTS '2030-01-01 03:00:00' ON COMPLETION NOT PRESERVE DISABLE COMMENT 'tidy' DO DELETE FROM orders WHERE total = 0;
ALTER TABLE `by_key` PARTITION BY KEY (`k`) (PARTITION `p0`, PARTITION `p1`);
ALTER TABLE `by_year` PARTITION BY RANGE (year(`at`)) SUBPARTITION BY HASH (to_days(`at`)) SUBPARTITIONS 2 (PARTITION `p0` VALUES LESS THAN (2024), PARTITION `p1` VALUES LESS THAN MAXVALUE);
