-- MySQL: 1 table. Made by Isomer from the blueprint; edit that instead.

-- Before the rows
CREATE TABLE `t` (
    `f8` varchar(128) NOT NULL
) ENGINE=InnoDB DEFAULT CHARSET=utf8mb4 COLLATE=utf8mb4_0900_bin;

-- warning ISO2030 at tables/t/columns/f8
--   tables/t/columns/f8: the default has no form on MySQL and is left out (unsupported): MySQL cannot say 'current_user()' without changing its meaning: its users have a host in their names.
