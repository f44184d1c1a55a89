-- MariaDB: 1 table. Made by Isomer from the blueprint; edit that instead.

-- Before the rows
CREATE TABLE `t` (
    `q` longtext NOT NULL DEFAULT ('it''s \\ ok'),
    `s` varchar(20) NOT NULL DEFAULT 'it''s "quoted" \\\\ %_',
    `f` char(9) NOT NULL DEFAULT 'x',
    `c` longtext NOT NULL DEFAULT (concat('a', upper('b'))),
    `blanks` varchar(50) NOT NULL DEFAULT ' lead and trail ',
    `o` varbinary(4) NOT NULL DEFAULT unhex('DEADBEEF'),
    `of` binary(4) NOT NULL DEFAULT unhex('61620000'),
    `bl` longblob NOT NULL DEFAULT (x'00FF'),
    `j` json NOT NULL DEFAULT ('{"a": [1, null]}'),
    `u` uuid NOT NULL DEFAULT '00000000-0000-0000-0000-000000000001',
    `e` enum('a','b c') NOT NULL DEFAULT 'b c',
    `no` longtext
) ENGINE=InnoDB DEFAULT CHARSET=utf8mb4 COLLATE=utf8mb4_nopad_bin;

