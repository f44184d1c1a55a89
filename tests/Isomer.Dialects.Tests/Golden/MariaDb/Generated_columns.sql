-- MariaDB: 1 table. Made by Isomer from the blueprint; edit that instead.

-- Before the rows
CREATE TABLE `t` (
    `a` int(11) NOT NULL,
    `b` int(11),
    `sum` int(11) GENERATED ALWAYS AS (`a` + `b`) STORED,
    `name` longtext GENERATED ALWAYS AS (concat(coalesce(`b`, `a`), 'x')) VIRTUAL,
    `hash` longtext NOT NULL
) ENGINE=InnoDB DEFAULT CHARSET=utf8mb4 COLLATE=utf8mb4_nopad_bin;

-- info ISO2076 at tables/t/columns/name
--   t.name: a generated column is never NOT NULL on MariaDB; its formula decides (behaviour).
-- warning ISO2031 at tables/t/columns/hash
--   t.hash: the formula has no form on MariaDB, so the column is plain and keeps the source's values (behaviour): it is PostgreSQL's own text.
