-- MariaDB: 3 tables. Made by Isomer from the blueprint; edit that instead.

-- Before the rows
CREATE TABLE `Big.Data_orders` (
    `id` int(11) NOT NULL
) ENGINE=InnoDB DEFAULT CHARSET=utf8mb4 COLLATE=utf8mb4_nopad_bin;
CREATE TABLE `customers` (
    `id` int(11) NOT NULL,
    PRIMARY KEY (`id`)
) ENGINE=InnoDB DEFAULT CHARSET=utf8mb4 COLLATE=utf8mb4_nopad_bin;
CREATE TABLE `sales_orders` (
    `id` int(11) NOT NULL,
    `customer` int(11) NOT NULL,
    PRIMARY KEY (`id`)
) ENGINE=InnoDB DEFAULT CHARSET=utf8mb4 COLLATE=utf8mb4_nopad_bin;

-- After the rows
CREATE INDEX `ix_customer` ON `sales_orders` (`customer`);
ALTER TABLE `sales_orders` ADD CONSTRAINT `fk_customer` FOREIGN KEY (`customer`) REFERENCES `customers` (`id`) ON DELETE NO ACTION ON UPDATE NO ACTION;

