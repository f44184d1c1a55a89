-- MariaDB: 1 table. Made by Isomer from the blueprint; edit that instead.

-- Before the rows
CREATE TABLE `t` (
    `a` int(11),
    `b` varchar(20) NOT NULL,
    `c` datetime(6) NOT NULL,
    `n` int(11) NOT NULL,
    `words` varchar(200) NOT NULL,
    `doc` json NOT NULL,
    `tags` longtext NOT NULL,
    `area` longtext NOT NULL
) ENGINE=InnoDB DEFAULT CHARSET=utf8mb4 COLLATE=utf8mb4_nopad_bin;

-- After the rows
ALTER TABLE `t` ADD UNIQUE KEY `i_nulls` (`a`),
    ADD UNIQUE KEY `i_two` (`b`, `a`),
    ADD UNIQUE KEY `i_unique` (`n`);

-- info ISO2156 at tables/t/columns/tags
--   t.tags: array<text> becomes longtext on MariaDB (representation): elements are one text; {1,2} → '{1,2}'.
-- info ISO2161 at tables/t/columns/area
--   t.area: other(postgresql:box) becomes longtext on MariaDB (representation): values are text, as their own engine writes them, without the type's operators; a value → the text that its own engine writes for it.
