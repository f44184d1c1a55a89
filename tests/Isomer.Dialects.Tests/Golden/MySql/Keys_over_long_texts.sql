-- MySQL: 1 table. Made by Isomer from the blueprint; edit that instead.

-- Before the rows
CREATE TABLE `t` (
    `s` varchar(768) NOT NULL,
    `t` varchar(768) NOT NULL,
    `o` varbinary(3072) NOT NULL
) ENGINE=InnoDB DEFAULT CHARSET=utf8mb4 COLLATE=utf8mb4_0900_bin;

-- After the rows
ALTER TABLE `t` ADD UNIQUE KEY `uq_o` (`o`),
    ADD UNIQUE KEY `uq_s` (`s`),
    ADD UNIQUE KEY `uq_t` (`t`);

-- warning ISO2065 at tables/t/columns/o
--   t.o: blob becomes varbinary(3072) on MySQL, where a key has 3072 bytes (narrowing): 3073 bytes would not fit. Give the column a length in the mapping, or accept the loss.
-- warning ISO2065 at tables/t/columns/s
--   t.s: string(5000) becomes varchar(768) on MySQL, where a key has 3072 bytes (narrowing): a text of 769 characters would not fit. Give the column a length in the mapping, or accept the loss.
-- warning ISO2065 at tables/t/columns/t
--   t.t: text becomes varchar(768) on MySQL, where a key has 3072 bytes (narrowing): a text of 769 characters would not fit. Give the column a length in the mapping, or accept the loss.
