-- MySQL: 2 tables. Made by Isomer from the blueprint; edit that instead.

-- Before the rows
CREATE TABLE `items` (
    `d` date NOT NULL,
    `n` int NOT NULL
) ENGINE=InnoDB DEFAULT CHARSET=utf8mb4 COLLATE=utf8mb4_0900_bin;
CREATE TABLE `orders` (
    `d` date NOT NULL,
    `n` int NOT NULL
) ENGINE=InnoDB DEFAULT CHARSET=utf8mb4 COLLATE=utf8mb4_0900_bin;

-- After the rows
CREATE INDEX `by_date` ON `items` (`d`);
CREATE INDEX `own` ON `items` (`n`);
CREATE INDEX `by_date` ON `orders` (`d`);
CREATE INDEX `items` ON `orders` (`n`);

