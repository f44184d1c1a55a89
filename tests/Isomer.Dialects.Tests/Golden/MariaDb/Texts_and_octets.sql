-- MariaDB: 1 table. Made by Isomer from the blueprint; edit that instead.

-- Before the rows
CREATE TABLE `texts` (
    `s` varchar(20) NOT NULL,
    `sf` char(2) NOT NULL,
    `sb` varchar(30) NOT NULL,
    `sx` longtext NOT NULL,
    `bin` longtext NOT NULL,
    `t` longtext NOT NULL,
    `bn` varbinary(16) NOT NULL,
    `bf` binary(4) NOT NULL,
    `bl` longblob NOT NULL,
    `u` uuid NOT NULL,
    `j` json NOT NULL,
    `jm` json NOT NULL,
    `x` longtext NOT NULL
) ENGINE=InnoDB DEFAULT CHARSET=utf8mb4 COLLATE=utf8mb4_nopad_bin;

-- info ISO2151 at tables/texts/columns/x
--   texts.x: xml becomes longtext on MariaDB (representation): documents are text, as they were written; <a/> → '<a/>'.
