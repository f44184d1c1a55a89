-- MySQL: 1 table. Made by Isomer from the blueprint; edit that instead.

-- Before the rows
CREATE TABLE `t` (
    `a` int NOT NULL,
    `p` decimal(10,2),
    `s` varchar(10),
    `g_big` bigint GENERATED ALWAYS AS (`a` * 2) STORED,
    `g_test` tinyint(1) GENERATED ALWAYS AS (`a` > 5 and `p` is not null) STORED,
    `g_code` varchar(30) GENERATED ALWAYS AS (concat(upper(`s`), '-', concat(`a`))) STORED,
    `g_paid` decimal(10,2) GENERATED ALWAYS AS (coalesce(`p`, 0)) STORED,
    `g_sure` int GENERATED ALWAYS AS (`a` + 1) STORED NOT NULL
) ENGINE=InnoDB DEFAULT CHARSET=utf8mb4 COLLATE=utf8mb4_0900_bin;

-- After the rows
ALTER TABLE `t` ADD KEY `ix_big` (`g_big`),
    ADD KEY `ix_code` (`g_code`);

