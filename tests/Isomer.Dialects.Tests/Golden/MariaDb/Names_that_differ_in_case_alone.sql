-- MariaDB: 2 tables. Made by Isomer from the blueprint; edit that instead.

-- Before the rows
CREATE TABLE `Orders` (
    `id` int(11) NOT NULL,
    `ID` int(11) NOT NULL
) ENGINE=InnoDB DEFAULT CHARSET=utf8mb4 COLLATE=utf8mb4_nopad_bin;
CREATE TABLE `orders` (
    `id` int(11) NOT NULL
) ENGINE=InnoDB DEFAULT CHARSET=utf8mb4 COLLATE=utf8mb4_nopad_bin;

-- error ISO2020 at tables/orders
--   the table Orders and the table orders are both named orders on MariaDB (unsupported). Rename one of them in the mapping.
-- error ISO2020 at tables/Orders/columns/ID
--   the column Orders.id and the column Orders.ID are both named ID on MariaDB (unsupported). Rename one of them in the mapping.
