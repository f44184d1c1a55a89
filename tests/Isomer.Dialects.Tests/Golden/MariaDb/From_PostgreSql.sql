-- MariaDB: 4 tables. Made by Isomer from the blueprint; edit that instead.
--
-- Where it is not what the blueprint says:
-- ISO2001 customers.tags: array<text> becomes longtext on MariaDB (representation): elements are one text.
-- ISO2001 customers.seen_at: inet becomes varchar(43) on MariaDB (representation): addresses are text.
-- ISO2001 customers.idle: interval becomes varchar(64) on MariaDB (representation): intervals are text, an ISO 8601 duration.
-- ISO2002 customers.created: timestamptz(6) becomes timestamp(6) on MariaDB (narrowing): instants end on 2038-01-19 and begin in 1970, so that 2038-01-19 03:14:08+00:00 would change. Give the column another type in the mapping, or accept the loss.
-- ISO2001 customers.search: other(postgresql:tsvector) becomes longtext on MariaDB (representation): values are text, without the type's operators.
-- ISO2074 customers.code: MariaDB has no domains, so the column takes the domain's type, default and checks (representation).
-- ISO2051 tables/customers/indexes/customers_active: MariaDB builds the index without its filter (representation).
-- ISO2051 tables/customers/indexes/customers_active: MariaDB builds the index without its INCLUDE columns (representation).
-- ISO2050 tables/customers/indexes/customers_lower: MariaDB cannot build it (behaviour): an index is over columns, not over expressions. Queries that used it read the table; a unique one is no longer kept.
-- ISO2050 tables/customers/indexes/customers_prefs: MariaDB cannot build it (behaviour): it knows no gin index. Queries that used it read the table; a unique one is no longer kept.
-- ISO2050 tables/customers/indexes/customers_search: MariaDB cannot build it (behaviour): it knows no gin index. Queries that used it read the table; a unique one is no longer kept.
-- ISO2052 tables/customers/unique/customers_once: MariaDB lets many NULLs stand in a unique key (behaviour): two rows with NULL, refused before, are taken.
-- ISO2060 tables/customers/unique/customers_once: MariaDB checks the key row by row, never at the end of a transaction (behaviour).
-- ISO2030 tables/customers/checks/customers_format: the check has no form on MariaDB and is left out (unsupported): it is PostgreSQL's own text.
-- ISO2072 tables/customers/triggers/customers_touch: the trigger is written in PostgreSQL's words and is left out on MariaDB (unsupported). Write it anew there.
-- ISO2065 events.kind: text becomes varchar(767) on MariaDB, where a key has 3072 bytes (narrowing): a text of 768 characters would not fit. Give the column a length in the mapping, or accept the loss.
-- ISO2070 events: MariaDB holds the partitions as one table (representation).
-- ISO2002 sales.Order Lines.quantity: decimal(*) becomes decimal(65,30) on MariaDB (narrowing): numbers have 35 digits before the point and 30 after it, so that 1e35 would change. Give the column another type in the mapping, or accept the loss.
-- ISO2041 sales.orders.id: MariaDB has no identity that refuses given values (behaviour).
-- ISO2041 sales.orders.id: MariaDB has no identity that begins at 1000 (behaviour).
-- ISO2041 sales.orders.id: MariaDB has no identity that steps by 10 (behaviour).
-- ISO2060 tables/sales.orders/foreignKeys/orders_first: MariaDB checks the key row by row, never at the end of a transaction (behaviour).
-- ISO2061 tables/sales.orders/foreignKeys/orders_first: MariaDB takes a reference of which only some columns are NULL (behaviour): (1, NULL), refused before, is taken.
-- ISO2072 views/active_customers: the view is written in PostgreSQL's words and is left out on MariaDB (unsupported). Write it anew there.
-- ISO2072 routines/"touch()": the routine is written in PostgreSQL's words and is left out on MariaDB (unsupported). Write it anew there.

-- Before the rows
CREATE SEQUENCE `sales_numbers` MINVALUE 1 MAXVALUE 99999 START WITH 5 INCREMENT BY 5 CACHE 10 CYCLE;
CREATE TABLE `customers` (
    `id` bigint(20) NOT NULL AUTO_INCREMENT,
    `code` varchar(8) NOT NULL,
    `email` varchar(255) NOT NULL COMMENT 'It''s "unique"',
    `name` longtext NOT NULL DEFAULT ('nobody'),
    `mood` enum('sad','it''s ok','happy') DEFAULT 'happy',
    `active` tinyint(1) NOT NULL DEFAULT true,
    `balance` decimal(12,2) NOT NULL DEFAULT 0.00,
    `rating` double,
    `tags` longtext,
    `prefs` json,
    `token` uuid NOT NULL DEFAULT (lcase(concat(cast(hex(random_bytes(4)) as char charset utf8mb4),'-',cast(hex(random_bytes(2)) as char charset utf8mb4),'-4',substr(cast(hex(random_bytes(2)) as char charset utf8mb4),2),'-',cast(hex(8 + floor(rand() * 4)) as char charset utf8mb4),substr(cast(hex(random_bytes(2)) as char charset utf8mb4),2),'-',cast(hex(random_bytes(6)) as char charset utf8mb4)))),
    `photo` longblob DEFAULT (x'00FF'),
    `seen_at` varchar(43),
    `idle` varchar(64),
    `created` timestamp(6) NOT NULL DEFAULT current_timestamp(6),
    `born` date,
    `search` longtext,
    `upper_name` longtext GENERATED ALWAYS AS (upper(`name`)) STORED,
    PRIMARY KEY (`id`),
    CONSTRAINT `code_check_code` CHECK (`code` <> ''),
    CONSTRAINT `customers_balance` CHECK (`balance` >= 0 or not `active`),
    CONSTRAINT `customers_email` CHECK (`email` like '%@%'),
    CONSTRAINT `customers_name` CHECK (char_length(`name`) >= 1 and char_length(`name`) <= 100)
) ENGINE=InnoDB DEFAULT CHARSET=utf8mb4 COLLATE=utf8mb4_nopad_bin COMMENT='Who buys';
CREATE TABLE `events` (
    `at` date NOT NULL,
    `kind` varchar(767) NOT NULL,
    `note` longtext,
    PRIMARY KEY (`at`, `kind`)
) ENGINE=InnoDB DEFAULT CHARSET=utf8mb4 COLLATE=utf8mb4_nopad_bin;
CREATE TABLE `sales_Order Lines` (
    `order` bigint(20) NOT NULL,
    `line` smallint(6) NOT NULL,
    `price` decimal(19,2) NOT NULL,
    `quantity` decimal(65,30) NOT NULL DEFAULT 1.000000000000000000000000000000,
    `since` time(3) DEFAULT '08:30:00',
    PRIMARY KEY (`order`, `line`)
) ENGINE=InnoDB DEFAULT CHARSET=utf8mb4 COLLATE=utf8mb4_nopad_bin;
CREATE TABLE `sales_orders` (
    `id` bigint(20) NOT NULL AUTO_INCREMENT,
    `customer` bigint(20),
    `parent` bigint(20),
    `first` smallint(6),
    `number` bigint(20) NOT NULL DEFAULT (nextval(`sales_numbers`)),
    `placed` datetime(3) NOT NULL DEFAULT current_timestamp(3),
    PRIMARY KEY (`id`)
) ENGINE=InnoDB DEFAULT CHARSET=utf8mb4 COLLATE=utf8mb4_nopad_bin;

-- After the rows
CREATE INDEX `customers_active` ON `customers` (`created` DESC);
CREATE UNIQUE INDEX `customers_email_key` ON `customers` (`email`);
CREATE UNIQUE INDEX `customers_once` ON `customers` (`code`, `born`);
CREATE INDEX `orders_customer` ON `sales_orders` (`customer`);
CREATE INDEX `orders_first` ON `sales_orders` (`id`, `first`);
CREATE INDEX `orders_parent` ON `sales_orders` (`parent`);
ALTER TABLE `sales_Order Lines` ADD CONSTRAINT `lines_order` FOREIGN KEY (`order`) REFERENCES `sales_orders` (`id`) ON DELETE CASCADE ON UPDATE CASCADE;
ALTER TABLE `sales_orders` ADD CONSTRAINT `orders_customer` FOREIGN KEY (`customer`) REFERENCES `customers` (`id`) ON DELETE SET NULL ON UPDATE NO ACTION;
ALTER TABLE `sales_orders` ADD CONSTRAINT `orders_first` FOREIGN KEY (`id`, `first`) REFERENCES `sales_Order Lines` (`order`, `line`) ON DELETE NO ACTION ON UPDATE NO ACTION;
ALTER TABLE `sales_orders` ADD CONSTRAINT `orders_parent` FOREIGN KEY (`parent`) REFERENCES `sales_orders` (`id`) ON DELETE RESTRICT ON UPDATE NO ACTION;
