-- MariaDB: 1 table. Made by Isomer from the blueprint; edit that instead.

-- Before the rows
CREATE TABLE `t` (
    `s0` varchar(20) NOT NULL,
    `s1` varchar(20) NOT NULL,
    `s2` varchar(768) NOT NULL
) ENGINE=InnoDB DEFAULT CHARSET=utf8mb4 COLLATE=utf8mb4_nopad_bin;

-- After the rows
ALTER TABLE `t` ADD UNIQUE KEY `uq0` (`s0`),
    ADD UNIQUE KEY `uq1` (`s1`),
    ADD UNIQUE KEY `uq2` (`s2`);

-- warning ISO2065 at tables/t/columns/s2
--   t.s2: text collation=binary becomes varchar(768) on MariaDB, where a key has 3072 bytes (narrowing): a text of 769 characters would not fit. Give the column a length in the mapping, or accept the loss.
