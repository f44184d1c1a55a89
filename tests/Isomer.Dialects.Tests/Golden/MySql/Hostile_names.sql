-- MySQL: 2 tables. Made by Isomer from the blueprint; edit that instead.

-- Before the rows
CREATE TABLE `Mixed Case` (
    `Id` int NOT NULL,
    `from` int NOT NULL,
    `a.b` int NOT NULL,
    PRIMARY KEY (`Id`)
) ENGINE=InnoDB DEFAULT CHARSET=utf8mb4 COLLATE=utf8mb4_0900_bin;
CREATE TABLE `select` (
    `from` int NOT NULL,
    `Order By` int NOT NULL,
    `a.b` int NOT NULL,
    `sa"y` int NOT NULL,
    `it's` int NOT NULL,
    `__33a29608` int NOT NULL,
    `Ünïcödé` int NOT NULL,
    `1st` int NOT NULL,
    `semi;colon --` int NOT NULL,
    PRIMARY KEY (`from`, `a.b`),
    CONSTRAINT `check __e11012a8` CHECK (`__33a29608` > 0)
) ENGINE=InnoDB DEFAULT CHARSET=utf8mb4 COLLATE=utf8mb4_0900_bin;

-- After the rows
CREATE INDEX `fk'` ON `Mixed Case` (`from`, `a.b`);
CREATE INDEX `ix.dot` ON `select` (`Order By`, `it's`);
ALTER TABLE `Mixed Case` ADD CONSTRAINT `fk'` FOREIGN KEY (`from`, `a.b`) REFERENCES `select` (`from`, `a.b`) ON DELETE NO ACTION ON UPDATE NO ACTION;

-- info ISO2066 at tables/select/columns/😀
--   😀: MySQL does not take every character of the name; it becomes __33a29608 (representation).
