-- MySQL: 1 table. Made by Isomer from the blueprint; edit that instead.

-- Before the rows
CREATE TABLE `select` (
    `a.b` int NOT NULL,
    `it's` int NOT NULL,
    `Order By` int NOT NULL
) ENGINE=InnoDB DEFAULT CHARSET=utf8mb4 COLLATE=utf8mb4_0900_bin;

-- After the rows
CREATE INDEX `ix.dot` ON `select` (`Order By`, (`a.b` + `it's`));

