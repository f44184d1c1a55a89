-- MySQL: 1 table. Made by Isomer from the blueprint; edit that instead.

-- Before the rows
CREATE TABLE `t` (
    `a` int,
    `b` varchar(10)
) ENGINE=InnoDB DEFAULT CHARSET=utf8mb4 COLLATE=utf8mb4_0900_bin;

-- After the rows
ALTER TABLE `t` ADD UNIQUE KEY `uq` (`a`, `b`),
    ADD UNIQUE KEY `ux` (`b`);

-- warning ISO2052 at tables/t/indexes/ux
--   tables/t/indexes/ux: MySQL lets many NULLs stand in a unique key (behaviour): two rows with NULL, refused before, are taken.
-- warning ISO2052 at tables/t/unique/uq
--   tables/t/unique/uq: MySQL lets many NULLs stand in a unique key (behaviour): two rows with NULL, refused before, are taken.
