-- MariaDB: 1 table. Made by Isomer from the blueprint; edit that instead.

-- Before the rows
CREATE TABLE `select` (
    `a.b` int(11) NOT NULL,
    `it's` int(11) NOT NULL,
    `Order By` int(11) NOT NULL
) ENGINE=InnoDB DEFAULT CHARSET=utf8mb4 COLLATE=utf8mb4_nopad_bin;

-- warning ISO2050 at tables/select/indexes/ix.dot
--   tables/select/indexes/ix.dot: MariaDB cannot build it (behaviour): an index is over columns, not over expressions. Queries that used it read the table; a unique one is no longer kept.
