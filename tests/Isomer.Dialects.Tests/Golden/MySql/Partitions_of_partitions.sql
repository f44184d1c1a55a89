-- MySQL: 1 table. Made by Isomer from the blueprint; edit that instead.

-- Before the rows
CREATE TABLE `events` (
    `at` date NOT NULL,
    `kind` varchar(767) NOT NULL,
    `n` bigint NOT NULL,
    PRIMARY KEY (`at`, `kind`)
) ENGINE=InnoDB DEFAULT CHARSET=utf8mb4 COLLATE=utf8mb4_0900_bin;

-- warning ISO2130 at tables/events/columns/at
--   events.at: date becomes date on MySQL (narrowing): a date is a day of the calendar there; infinity is refused. Give the column another type in the mapping, set a policy, or accept the loss.
-- info ISO2131 at tables/events/columns/at
--   events.at: date becomes date on MySQL (narrowing): its years begin later, or end earlier; 0001-03-15 BC is refused. Give the column another type in the mapping, set a policy, or accept the loss.
-- warning ISO2065 at tables/events/columns/kind
--   events.kind: text becomes varchar(767) on MySQL, where a key has 3072 bytes (narrowing): a text of 768 characters would not fit. Give the column a length in the mapping, or accept the loss.
-- info ISO2070 at tables/events
--   events: MySQL holds the partitions as one table (representation).
