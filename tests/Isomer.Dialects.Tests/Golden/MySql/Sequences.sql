-- MySQL: 1 table. Made by Isomer from the blueprint; edit that instead.

-- Before the rows
CREATE TABLE `t` (
    `n` bigint NOT NULL
) ENGINE=InnoDB DEFAULT CHARSET=utf8mb4 COLLATE=utf8mb4_0900_bin;

-- warning ISO2030 at tables/t/columns/n
--   tables/t/columns/n: the default has no form on MySQL and is left out (unsupported): plain: MySQL has no sequences (unsupported).
-- warning ISO2042 at sequences/down
--   down: MySQL has no sequences (unsupported).
-- warning ISO2042 at sequences/plain
--   plain: MySQL has no sequences (unsupported).
-- warning ISO2042 at sequences/ids.Big One
--   ids.Big One: MySQL has no sequences (unsupported).
