-- MySQL: 4 tables. Made by Isomer from the blueprint; edit that instead.
--
-- Where it is not what the blueprint says:
-- ISO2120 customers.balance: decimal(12,2) becomes decimal(12,2) on MySQL (narrowing): a decimal is a finite number there; NaN is refused. Give the column another type in the mapping, set a policy, or accept the loss.
-- ISO2118 customers.rating: float64 becomes double on MySQL (narrowing): a binary number is a number there; NaN is refused. Give the column another type in the mapping, set a policy, or accept the loss.
-- ISO2119 customers.rating: float64 becomes double on MySQL (narrowing): a binary number is finite there; Infinity is refused. Give the column another type in the mapping, set a policy, or accept the loss.
-- ISO2156 customers.tags: array<text> becomes longtext on MySQL (representation): elements are one text; {1,2} → '{1,2}'.
-- ISO2150 customers.prefs: json fidelity=model becomes json on MySQL (narrowing): numbers in documents are whole numbers of 64 bits, or binary ones of 53; {"n": 0.12345678901234567890} → {"n": 0.12345678901234568}. Give the column another type in the mapping, or accept the loss.
-- ISO2145 customers.token: uuid becomes char(36) on MySQL (representation): identifiers are text of 36 characters, lower case; 6F9619FF-8B86-D011-B42D-00C04FC964FF → '6f9619ff-8b86-d011-b42d-00c04fc964ff'.
-- ISO2158 customers.seen_at: inet becomes varchar(43) on MySQL (representation): addresses are text, which sorts by its characters; 10.0.0.9 → '10.0.0.9', which sorts after '10.0.0.10'.
-- ISO2138 customers.idle: interval becomes varchar(64) on MySQL (representation): intervals are text, an ISO 8601 duration, which does not sort by length; 1 day 2 hours → 'P1DT2H'.
-- ISO2125 customers.created: timestamptz(6) becomes timestamp(6) on MySQL (narrowing): instants begin in 1970 and end on 2038-01-19 03:14:07 UTC; 2038-01-19 03:14:08+00:00 is refused. Give the column another type in the mapping, set a policy, or accept the loss.
-- ISO2130 customers.born: date becomes date on MySQL (narrowing): a date is a day of the calendar there; infinity is refused. Give the column another type in the mapping, set a policy, or accept the loss.
-- ISO2131 customers.born: date becomes date on MySQL (narrowing): its years begin later, or end earlier; 0001-03-15 BC is refused. Give the column another type in the mapping, set a policy, or accept the loss.
-- ISO2161 customers.search: other(postgresql:tsvector) becomes longtext on MySQL (representation): values are text, as their own engine writes them, without the type's operators; a value → the text that its own engine writes for it.
-- ISO2074 customers.code: MySQL has no domains, so the column takes the domain's type, default and checks (representation).
-- ISO2051 tables/customers/indexes/customers_active: MySQL builds the index without its filter (representation).
-- ISO2051 tables/customers/indexes/customers_active: MySQL builds the index without its INCLUDE columns (representation).
-- ISO2050 tables/customers/indexes/customers_lower: MySQL cannot build it (behaviour): an expression gives more than the 3072 bytes of a key. Queries that used it read the table; a unique one is no longer kept.
-- ISO2050 tables/customers/indexes/customers_prefs: MySQL cannot build it (behaviour): it knows no gin index. Queries that used it read the table; a unique one is no longer kept.
-- ISO2050 tables/customers/indexes/customers_search: MySQL cannot build it (behaviour): it knows no gin index. Queries that used it read the table; a unique one is no longer kept.
-- ISO2052 tables/customers/unique/customers_once: MySQL lets many NULLs stand in a unique key (behaviour): two rows with NULL, refused before, are taken.
-- ISO2060 tables/customers/unique/customers_once: MySQL checks the key row by row, never at the end of a transaction (behaviour).
-- ISO2030 tables/customers/checks/customers_format: the check has no form on MySQL and is left out (unsupported): it is PostgreSQL's own text.
-- ISO2072 tables/customers/triggers/customers_touch: the trigger is written in PostgreSQL's words and is left out on MySQL (unsupported). Write it anew there.
-- ISO2130 events.at: date becomes date on MySQL (narrowing): a date is a day of the calendar there; infinity is refused. Give the column another type in the mapping, set a policy, or accept the loss.
-- ISO2131 events.at: date becomes date on MySQL (narrowing): its years begin later, or end earlier; 0001-03-15 BC is refused. Give the column another type in the mapping, set a policy, or accept the loss.
-- ISO2065 events.kind: text becomes varchar(767) on MySQL, where a key has 3072 bytes (narrowing): a text of 768 characters would not fit. Give the column a length in the mapping, or accept the loss.
-- ISO2070 events: MySQL holds the partitions as one table (representation).
-- ISO2120 sales.Order Lines.price: money(19,2) becomes decimal(19,2) on MySQL (narrowing): a decimal is a finite number there; NaN is refused. Give the column another type in the mapping, set a policy, or accept the loss.
-- ISO2115 sales.Order Lines.quantity: decimal(*) becomes decimal(65,30) on MySQL (narrowing): a number has fewer digits before the point there; 1e35 is refused. Give the column another type in the mapping, set a policy, or accept the loss.
-- ISO2116 sales.Order Lines.quantity: decimal(*) becomes decimal(65,30) on MySQL (narrowing): a number has fewer digits after the point there; 0.1234567890123456789012345678901 is refused. Give the column another type in the mapping, set a policy, or accept the loss.
-- ISO2120 sales.Order Lines.quantity: decimal(*) becomes decimal(65,30) on MySQL (narrowing): a decimal is a finite number there; NaN is refused. Give the column another type in the mapping, set a policy, or accept the loss.
-- ISO2130 sales.orders.placed: timestamp(3) becomes datetime(3) on MySQL (narrowing): a date is a day of the calendar there; infinity is refused. Give the column another type in the mapping, set a policy, or accept the loss.
-- ISO2131 sales.orders.placed: timestamp(3) becomes datetime(3) on MySQL (narrowing): its years begin later, or end earlier; 0001-03-15 BC is refused. Give the column another type in the mapping, set a policy, or accept the loss.
-- ISO2041 sales.orders.id: MySQL has no identity that refuses given values (behaviour).
-- ISO2041 sales.orders.id: MySQL has no identity that begins at 1000 (behaviour).
-- ISO2041 sales.orders.id: MySQL has no identity that steps by 10 (behaviour).
-- ISO2030 tables/sales.orders/columns/number: the default has no form on MySQL and is left out (unsupported): sales.numbers: MySQL has no sequences (unsupported).
-- ISO2060 tables/sales.orders/foreignKeys/orders_first: MySQL checks the key row by row, never at the end of a transaction (behaviour).
-- ISO2061 tables/sales.orders/foreignKeys/orders_first: MySQL takes a reference of which only some columns are NULL (behaviour): (1, NULL), refused before, is taken.
-- ISO2042 sales.numbers: MySQL has no sequences (unsupported).
-- ISO2071 enum mood: MySQL holds no comments (unsupported): 1 left out.
-- ISO2072 views/active_customers: the view is written in PostgreSQL's words and is left out on MySQL (unsupported). Write it anew there.
-- ISO2072 routines/"touch()": the routine is written in PostgreSQL's words and is left out on MySQL (unsupported). Write it anew there.

-- Before the rows
CREATE TABLE `customers` (
    `id` bigint NOT NULL AUTO_INCREMENT,
    `code` varchar(8) NOT NULL,
    `email` varchar(255) NOT NULL COMMENT 'It''s "unique"',
    `name` longtext NOT NULL DEFAULT ('nobody'),
    `mood` enum('sad','it''s ok','happy') DEFAULT 'happy',
    `active` tinyint(1) NOT NULL DEFAULT true,
    `balance` decimal(12,2) NOT NULL DEFAULT 0.00,
    `rating` double,
    `tags` longtext,
    `prefs` json,
    `token` char(36) NOT NULL DEFAULT (lcase(concat(cast(hex(random_bytes(4)) as char charset utf8mb4),'-',cast(hex(random_bytes(2)) as char charset utf8mb4),'-4',substr(cast(hex(random_bytes(2)) as char charset utf8mb4),2),'-',cast(hex(8 + floor(rand() * 4)) as char charset utf8mb4),substr(cast(hex(random_bytes(2)) as char charset utf8mb4),2),'-',cast(hex(random_bytes(6)) as char charset utf8mb4)))),
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
) ENGINE=InnoDB DEFAULT CHARSET=utf8mb4 COLLATE=utf8mb4_0900_bin COMMENT='Who buys';
CREATE TABLE `events` (
    `at` date NOT NULL,
    `kind` varchar(767) NOT NULL,
    `note` longtext,
    PRIMARY KEY (`at`, `kind`)
) ENGINE=InnoDB DEFAULT CHARSET=utf8mb4 COLLATE=utf8mb4_0900_bin;
CREATE TABLE `sales_Order Lines` (
    `order` bigint NOT NULL,
    `line` smallint NOT NULL,
    `price` decimal(19,2) NOT NULL,
    `quantity` decimal(65,30) NOT NULL DEFAULT 1.000000000000000000000000000000,
    `since` time(3) DEFAULT '08:30:00',
    PRIMARY KEY (`order`, `line`)
) ENGINE=InnoDB DEFAULT CHARSET=utf8mb4 COLLATE=utf8mb4_0900_bin;
CREATE TABLE `sales_orders` (
    `id` bigint NOT NULL AUTO_INCREMENT,
    `customer` bigint,
    `parent` bigint,
    `first` smallint,
    `number` bigint NOT NULL,
    `placed` datetime(3) NOT NULL DEFAULT current_timestamp(3),
    PRIMARY KEY (`id`)
) ENGINE=InnoDB DEFAULT CHARSET=utf8mb4 COLLATE=utf8mb4_0900_bin;

-- After the rows
ALTER TABLE `customers` ADD KEY `customers_active` (`created` DESC),
    ADD UNIQUE KEY `customers_email_key` (`email`),
    ADD UNIQUE KEY `customers_once` (`code`, `born`);
ALTER TABLE `sales_orders` ADD KEY `orders_customer` (`customer`),
    ADD KEY `orders_first` (`id`, `first`),
    ADD KEY `orders_parent` (`parent`);
ALTER TABLE `sales_Order Lines` ADD CONSTRAINT `lines_order` FOREIGN KEY (`order`) REFERENCES `sales_orders` (`id`) ON DELETE CASCADE ON UPDATE CASCADE;
ALTER TABLE `sales_orders` ADD CONSTRAINT `orders_customer` FOREIGN KEY (`customer`) REFERENCES `customers` (`id`) ON DELETE SET NULL ON UPDATE NO ACTION;
ALTER TABLE `sales_orders` ADD CONSTRAINT `orders_first` FOREIGN KEY (`id`, `first`) REFERENCES `sales_Order Lines` (`order`, `line`) ON DELETE NO ACTION ON UPDATE NO ACTION;
ALTER TABLE `sales_orders` ADD CONSTRAINT `orders_parent` FOREIGN KEY (`parent`) REFERENCES `sales_orders` (`id`) ON DELETE NO ACTION ON UPDATE NO ACTION;
