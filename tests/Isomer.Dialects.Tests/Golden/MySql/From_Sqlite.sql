-- MySQL: 3 tables. Made by Isomer from the blueprint; edit that instead.
--
-- Where it is not what the blueprint says:
-- ISO2119 Order Lines.quantity: float64 becomes double on MySQL (narrowing): a binary number is finite there; Infinity is refused. Give the column another type in the mapping, set a policy, or accept the loss.
-- ISO2073 Order Lines: the storage options WITHOUT ROWID are SQLite's own and are left out on MySQL (representation).
-- ISO2190 customers.email: the collation nocase has no equal on MySQL, and ci comes nearest (behaviour): which letters count as one, and how texts sort, may differ; 'ß' is 's' in one and 'ss' in another.
-- ISO2119 customers.rating: float64 becomes double on MySQL (narrowing): a binary number is finite there; Infinity is refused. Give the column another type in the mapping, set a policy, or accept the loss.
-- ISO2148 customers.prefs: json becomes json on MySQL (representation): documents are parsed, and their keys sorted by length, then by characters; {"bb": 1, "a": 2} → {"a": 2, "bb": 1}.
-- ISO2149 customers.prefs: json becomes json on MySQL (narrowing): documents are parsed, and of two equal keys the last stays; {"a": 1, "a": 2} → {"a": 2}. Give the column another type in the mapping, or accept the loss.
-- ISO2150 customers.prefs: json becomes json on MySQL (narrowing): numbers in documents are whole numbers of 64 bits, or binary ones of 53; {"n": 0.12345678901234567890} → {"n": 0.12345678901234568}. Give the column another type in the mapping, or accept the loss.
-- ISO2145 customers.token: uuid becomes char(36) on MySQL (representation): identifiers are text of 36 characters, lower case; 6F9619FF-8B86-D011-B42D-00C04FC964FF → '6f9619ff-8b86-d011-b42d-00c04fc964ff'.
-- ISO2161 customers.any: other(sqlite:) becomes longtext on MySQL (representation): values are text, as their own engine writes them, without the type's operators; a value → the text that its own engine writes for it.
-- ISO2192 customers.label: the formula calls upper, which gives another value on MySQL for some arguments (behaviour): upper('é'), 'é' before, is 'É'.
-- ISO2051 tables/customers/indexes/ix_active: MySQL builds the index without its filter (representation).
-- ISO2050 tables/customers/indexes/ix_lower: MySQL cannot build it (behaviour): an expression gives more than the 3072 bytes of a key. Queries that used it read the table; a unique one is no longer kept.
-- ISO2051 tables/customers/indexes/ix_nocase: MySQL builds the index without what follows the first 768 of name (representation).
-- ISO2051 tables/customers/indexes/ix_nocase: MySQL builds the index without the collation nocase (representation).
-- ISO2175 customers.email: the key compares by the collation ci as MySQL has it, which may take texts for one that were two (narrowing): 'a' and 'a' with U+0001 behind it, two keys before, are one.
-- ISO2030 tables/customers/checks/ck_json: the check has no form on MySQL and is left out (unsupported): it is SQLite's own text.
-- ISO2072 tables/customers/triggers/audit: the trigger is written in SQLite's words and is left out on MySQL (unsupported). Write it anew there.
-- ISO2060 tables/orders/foreignKeys/fk_orders_customer: MySQL checks the key row by row, never at the end of a transaction (behaviour).
-- ISO2063 tables/orders/foreignKeys/fk_orders_parent: MySQL has no ON DELETE SET DEFAULT (behaviour): it is not among its actions, so the change of the key is refused instead.
-- ISO2072 views/active_customers: the view is written in SQLite's words and is left out on MySQL (unsupported). Write it anew there.

-- Before the rows
CREATE TABLE `Order Lines` (
    `order` bigint NOT NULL,
    `line` bigint NOT NULL,
    `price` decimal(10,2) NOT NULL,
    `quantity` double NOT NULL DEFAULT 1,
    PRIMARY KEY (`order`, `line`)
) ENGINE=InnoDB DEFAULT CHARSET=utf8mb4 COLLATE=utf8mb4_0900_bin;
CREATE TABLE `customers` (
    `id` bigint NOT NULL AUTO_INCREMENT,
    `email` varchar(255) COLLATE utf8mb4_0900_as_ci NOT NULL,
    `name` longtext NOT NULL DEFAULT ('it''s'),
    `active` tinyint(1) NOT NULL DEFAULT true,
    `balance` decimal(12,2),
    `rating` double,
    `photo` longblob DEFAULT (x'00FF'),
    `prefs` json,
    `token` char(36),
    `born` date,
    `created` datetime(6) NOT NULL DEFAULT (utc_timestamp(6)),
    `any` longtext,
    `label` longtext GENERATED ALWAYS AS (concat(upper(`name`), '!')) VIRTUAL,
    PRIMARY KEY (`id`),
    CONSTRAINT `ck_email` CHECK (`email` like '%@%'),
    CONSTRAINT `ck_name` CHECK (char_length(`name`) between 1 and 100)
) ENGINE=InnoDB DEFAULT CHARSET=utf8mb4 COLLATE=utf8mb4_0900_bin;
CREATE TABLE `orders` (
    `id` bigint NOT NULL AUTO_INCREMENT,
    `customer` bigint,
    `parent` bigint,
    PRIMARY KEY (`id`)
) ENGINE=InnoDB DEFAULT CHARSET=utf8mb4 COLLATE=utf8mb4_0900_bin;

-- After the rows
ALTER TABLE `customers` ADD KEY `ix_active` (`created` DESC),
    ADD KEY `ix_nocase` (`name`(768)),
    ADD UNIQUE KEY `uq_email` (`email`);
ALTER TABLE `orders` ADD KEY `fk_orders_customer` (`customer`),
    ADD KEY `fk_orders_parent` (`parent`);
ALTER TABLE `Order Lines` ADD CONSTRAINT `fk_lines_order` FOREIGN KEY (`order`) REFERENCES `orders` (`id`) ON DELETE CASCADE ON UPDATE CASCADE;
ALTER TABLE `orders` ADD CONSTRAINT `fk_orders_customer` FOREIGN KEY (`customer`) REFERENCES `customers` (`id`) ON DELETE SET NULL ON UPDATE NO ACTION;
ALTER TABLE `orders` ADD CONSTRAINT `fk_orders_parent` FOREIGN KEY (`parent`) REFERENCES `orders` (`id`) ON DELETE NO ACTION ON UPDATE NO ACTION;
