-- MariaDB: 1 table. Made by Isomer from the blueprint; edit that instead.

-- Before the rows
CREATE TABLE `t` (
    `price` decimal(10,2) NOT NULL,
    `line` int(11) NOT NULL,
    `tax` decimal(20,4) NOT NULL,
    `at` timestamp(3) NOT NULL,
    `total` decimal(20,2) GENERATED ALWAYS AS (`price` * `line`) STORED,
    `paid` decimal(10,2) GENERATED ALWAYS AS (coalesce(`price`, 0)) STORED,
    CONSTRAINT `c_price` CHECK (`price` >= 0.5),
    CONSTRAINT `c_rate` CHECK (`tax` <> 0),
    CONSTRAINT `c_tax` CHECK (`tax` >= 0)
) ENGINE=InnoDB DEFAULT CHARSET=utf8mb4 COLLATE=utf8mb4_nopad_bin;

-- After the rows
CREATE INDEX `ix_dear` ON `t` (`line`);
CREATE INDEX `ix_taxed` ON `t` (`line`);

-- warning ISO2125 at tables/t/columns/at
--   t.at: timestamptz(3) becomes timestamp(3) on MariaDB (narrowing): instants begin in 1970 and end on 2038-01-19 03:14:07 UTC; 2038-01-19 03:14:08+00:00 is refused. Give the column another type in the mapping, set a policy, or accept the loss.
-- info ISO2051 at tables/t/indexes/ix_dear
--   tables/t/indexes/ix_dear: MariaDB builds the index without its filter (representation).
-- warning ISO2050 at tables/t/indexes/ix_double
--   tables/t/indexes/ix_double: MariaDB cannot build it (behaviour): an index is over columns, not over expressions. Queries that used it read the table; a unique one is no longer kept.
-- info ISO2051 at tables/t/indexes/ix_taxed
--   tables/t/indexes/ix_taxed: MariaDB builds the index without its filter (representation).
-- warning ISO2030 at tables/t/checks/c_at
--   tables/t/checks/c_at: the check has no form on MariaDB and is left out (unsupported): MariaDB cannot say 'timestamptz '2023-12-31 23:00:00+00:00'' without changing its meaning: a literal is in the session's time zone there.
-- warning ISO2030 at tables/t/checks/c_half
--   tables/t/checks/c_half: the check has no form on MariaDB and is left out (unsupported): MariaDB cannot say 'price / 2' without changing its meaning: a quotient of decimals has other digits there.
