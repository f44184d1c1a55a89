-- MariaDB: 2 tables. Made by Isomer from the blueprint; edit that instead.

-- Before the rows
CREATE TABLE `items` (
    `d` date NOT NULL,
    `n` int(11) NOT NULL
) ENGINE=InnoDB DEFAULT CHARSET=utf8mb4 COLLATE=utf8mb4_nopad_bin;
CREATE TABLE `orders` (
    `d` date NOT NULL,
    `n` int(11) NOT NULL
) ENGINE=InnoDB DEFAULT CHARSET=utf8mb4 COLLATE=utf8mb4_nopad_bin;

-- After the rows
ALTER TABLE `items` ADD KEY `by_date` (`d`),
    ADD KEY `own` (`n`);
ALTER TABLE `orders` ADD KEY `by_date` (`d`),
    ADD KEY `items` (`n`);

