-- MySQL: 1 table. Made by Isomer from the blueprint; edit that instead.

-- Before the rows
CREATE TABLE `t` (
    `a` int NOT NULL COMMENT 'line one\nline two',
    `b` int NOT NULL COMMENT '\\ and '''
) ENGINE=InnoDB DEFAULT CHARSET=utf8mb4 COLLATE=utf8mb4_0900_bin COMMENT='A table''s comment; "quoted"';

