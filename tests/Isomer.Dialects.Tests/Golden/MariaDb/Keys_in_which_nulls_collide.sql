-- MariaDB: 1 table. Made by Isomer from the blueprint; edit that instead.

-- Before the rows
CREATE TABLE `t` (
    `a` int(11),
    `b` varchar(10)
) ENGINE=InnoDB DEFAULT CHARSET=utf8mb4 COLLATE=utf8mb4_nopad_bin;

-- After the rows
ALTER TABLE `t` ADD UNIQUE KEY `uq` (`a`, `b`),
    ADD UNIQUE KEY `ux` (`b`);

-- warning ISO2052 at tables/t/indexes/ux
--   tables/t/indexes/ux: MariaDB lets many NULLs stand in a unique key (behaviour): two rows with NULL, refused before, are taken.
-- warning ISO2052 at tables/t/unique/uq
--   tables/t/unique/uq: MariaDB lets many NULLs stand in a unique key (behaviour): two rows with NULL, refused before, are taken.
