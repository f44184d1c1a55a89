-- MySQL: 1 table. Made by Isomer from the blueprint; edit that instead.

-- Before the rows
CREATE TABLE `t` (
    `a` int NOT NULL,
    `rv` binary(8) NOT NULL
) ENGINE=InnoDB DEFAULT CHARSET=utf8mb4 COLLATE=utf8mb4_0900_bin;

-- warning ISO2162 at tables/t/columns/rv
--   t.rv: rowversion becomes binary(8) on MySQL (unsupported): the database no longer changes the stamp; 0x00000000000007D1 stays when its row is updated. Leave the column out in the mapping, or accept the loss.
