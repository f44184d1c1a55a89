-- MariaDB: 1 table. Made by Isomer from the blueprint; edit that instead.

-- Before the rows
CREATE TABLE `t` (
    `email` varchar(255) NOT NULL
) ENGINE=InnoDB DEFAULT CHARSET=utf8mb4 COLLATE=utf8mb4_nopad_bin;

-- info ISO2074 at tables/t/columns/email
--   t.email: MariaDB has no domains, so the column takes the domain's type, default and checks (representation).
-- info ISO2071 at domains/email
--   domain email: MariaDB holds no comments (unsupported): 1 left out.
