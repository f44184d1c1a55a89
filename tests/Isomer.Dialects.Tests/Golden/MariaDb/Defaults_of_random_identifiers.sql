-- MariaDB: 1 table. Made by Isomer from the blueprint; edit that instead.

-- Before the rows
CREATE TABLE `t` (
    `f9` uuid NOT NULL DEFAULT (lcase(concat(cast(hex(random_bytes(4)) as char charset utf8mb4),'-',cast(hex(random_bytes(2)) as char charset utf8mb4),'-4',substr(cast(hex(random_bytes(2)) as char charset utf8mb4),2),'-',cast(hex(8 + floor(rand() * 4)) as char charset utf8mb4),substr(cast(hex(random_bytes(2)) as char charset utf8mb4),2),'-',cast(hex(random_bytes(6)) as char charset utf8mb4))))
) ENGINE=InnoDB DEFAULT CHARSET=utf8mb4 COLLATE=utf8mb4_nopad_bin;

