-- MySQL: 1 table. Made by Isomer from the blueprint; edit that instead.

-- Before the rows
CREATE TABLE `t` (
    `a` int NOT NULL,
    `code` varchar(10) NOT NULL,
    `f` longtext NOT NULL,
    `hash` longtext NOT NULL
) ENGINE=InnoDB DEFAULT CHARSET=utf8mb4 COLLATE=utf8mb4_0900_bin;

-- warning ISO2030 at tables/t/columns/f
--   tables/t/columns/f: the default has no form on MySQL and is left out (unsupported): it is PostgreSQL's own text.
-- warning ISO2031 at tables/t/columns/hash
--   t.hash: the formula has no form on MySQL, so the column is plain and keeps the source's values (behaviour): it is PostgreSQL's own text.
-- warning ISO2030 at tables/t/checks/c_native
--   tables/t/checks/c_native: the check has no form on MySQL and is left out (unsupported): it is PostgreSQL's own text.
