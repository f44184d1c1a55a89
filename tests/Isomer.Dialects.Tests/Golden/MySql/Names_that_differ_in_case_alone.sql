-- MySQL: 2 tables. Made by Isomer from the blueprint; edit that instead.

-- Before the rows
CREATE TABLE `Orders` (
    `id` int NOT NULL,
    `ID` int NOT NULL
) ENGINE=InnoDB DEFAULT CHARSET=utf8mb4 COLLATE=utf8mb4_0900_bin;
CREATE TABLE `orders` (
    `id` int NOT NULL
) ENGINE=InnoDB DEFAULT CHARSET=utf8mb4 COLLATE=utf8mb4_0900_bin;

-- error ISO2020 at tables/orders
--   the table Orders and the table orders are both named orders on MySQL (unsupported). Rename one of them in the mapping.
-- error ISO2020 at tables/Orders/columns/ID
--   the column Orders.id and the column Orders.ID are both named ID on MySQL (unsupported). Rename one of them in the mapping.
