-- MariaDB: 1 table. Made by Isomer from the blueprint; edit that instead.

-- Before the rows
CREATE TABLE `t` (
    `id` int(11) NOT NULL AUTO_INCREMENT,
    `a` int(11) NOT NULL,
    `p` decimal(10,2),
    `s` varchar(10),
    `d` date,
    `g_big` bigint(20) GENERATED ALWAYS AS (`a` * 2) STORED,
    `g_test` tinyint(1) GENERATED ALWAYS AS (`a` > 5 and `p` is not null) STORED,
    `g_case` varchar(5) GENERATED ALWAYS AS (case when `a` > 5 then 'big' else 'small' end) VIRTUAL,
    `g_code` varchar(30) GENERATED ALWAYS AS (concat(upper(`s`), '-', concat(`a`))) STORED,
    `g_long` longtext GENERATED ALWAYS AS (concat(`s`, `s`)) VIRTUAL,
    `g_day` date GENERATED ALWAYS AS (coalesce(`d`, date '2024-01-01')) STORED,
    `g_over` bigint(20) GENERATED ALWAYS AS (`g_big` + 1) STORED,
    `g_id` bigint(20),
    `g_sure` int(11) GENERATED ALWAYS AS (`a` + 1) STORED,
    PRIMARY KEY (`id`)
) ENGINE=InnoDB DEFAULT CHARSET=utf8mb4 COLLATE=utf8mb4_nopad_bin;

-- After the rows
CREATE INDEX `ix_big` ON `t` (`g_big`);
CREATE INDEX `ix_case` ON `t` (`g_case`);

-- warning ISO2031 at tables/t/columns/g_id
--   t.g_id: the formula has no form on MariaDB, so the column is plain and keeps the source's values (behaviour): it uses id, which is numbered.
-- info ISO2076 at tables/t/columns/g_sure
--   t.g_sure: a generated column is never NOT NULL on MariaDB; its formula decides (behaviour).
