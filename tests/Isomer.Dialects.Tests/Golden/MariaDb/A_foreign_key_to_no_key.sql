-- MariaDB: 2 tables. Made by Isomer from the blueprint; edit that instead.

-- Before the rows
CREATE TABLE `c` (
    `a` int(11) NOT NULL
) ENGINE=InnoDB DEFAULT CHARSET=utf8mb4 COLLATE=utf8mb4_nopad_bin;
CREATE TABLE `p` (
    `a` int(11) NOT NULL
) ENGINE=InnoDB DEFAULT CHARSET=utf8mb4 COLLATE=utf8mb4_nopad_bin;

-- After the rows
CREATE INDEX `ix` ON `p` (`a`);

-- warning ISO2062 at tables/c/foreignKeys/fk
--   tables/c/foreignKeys/fk: MariaDB refuses the foreign key (unsupported): p(a) is no key.
