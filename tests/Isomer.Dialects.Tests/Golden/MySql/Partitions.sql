-- MySQL: 1 table. Made by Isomer from the blueprint; edit that instead.

-- Before the rows
CREATE TABLE `events` (
    `at` date NOT NULL,
    `kind` varchar(767) NOT NULL,
    `n` bigint NOT NULL,
    PRIMARY KEY (`at`, `kind`)
) ENGINE=InnoDB DEFAULT CHARSET=utf8mb4 COLLATE=utf8mb4_0900_bin;

-- warning ISO2065 at tables/events/columns/kind
--   events.kind: text becomes varchar(767) on MySQL, where a key has 3072 bytes (narrowing): a text of 768 characters would not fit. Give the column a length in the mapping, or accept the loss.
-- info ISO2070 at tables/events
--   events: MySQL holds the partitions as one table (representation).
