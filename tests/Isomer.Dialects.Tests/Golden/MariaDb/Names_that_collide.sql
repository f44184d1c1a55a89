-- MariaDB: 2 tables. Made by Isomer from the blueprint; edit that instead.

-- Before the rows
CREATE TABLE `items` (
    `id` int(11) NOT NULL,
    `a` int(11) NOT NULL,
    `b` int(11) NOT NULL,
    PRIMARY KEY (`id`),
    CONSTRAINT `positive` CHECK (`a` > 0)
) ENGINE=InnoDB DEFAULT CHARSET=utf8mb4 COLLATE=utf8mb4_nopad_bin;
CREATE TABLE `orders` (
    `id` int(11) NOT NULL,
    `a` int(11) NOT NULL,
    `b` int(11) NOT NULL,
    PRIMARY KEY (`id`),
    CONSTRAINT `positive` CHECK (`a` > 0)
) ENGINE=InnoDB DEFAULT CHARSET=utf8mb4 COLLATE=utf8mb4_nopad_bin;

-- After the rows
ALTER TABLE `items` ADD KEY `ix` (`b`),
    ADD KEY `orders` (`a`, `id`),
    ADD UNIQUE KEY `same` (`a`);
ALTER TABLE `orders` ADD KEY `items` (`a`, `id`),
    ADD KEY `ix` (`b`),
    ADD UNIQUE KEY `same` (`a`);
ALTER TABLE `items` ADD CONSTRAINT `items_fk` FOREIGN KEY (`a`) REFERENCES `orders` (`id`) ON DELETE NO ACTION ON UPDATE NO ACTION;
ALTER TABLE `orders` ADD CONSTRAINT `orders_fk` FOREIGN KEY (`a`) REFERENCES `items` (`id`) ON DELETE NO ACTION ON UPDATE NO ACTION;

-- info ISO2064 at tables/items/foreignKeys/fk
--   items.fk: the name is taken on MariaDB, by another table or by the engine itself; it becomes items_fk (representation).
-- info ISO2064 at tables/orders/foreignKeys/fk
--   orders.fk: the name is taken on MariaDB, by another table or by the engine itself; it becomes orders_fk (representation).
