-- MySQL: 1 table. Made by Isomer from the blueprint; edit that instead.

-- Before the rows
CREATE TABLE `t` (
    `a` int NOT NULL,
    `b` int,
    `sum` int GENERATED ALWAYS AS (`a` + `b`) STORED,
    `name` longtext GENERATED ALWAYS AS (concat(coalesce(`b`, `a`), 'x')) VIRTUAL NOT NULL,
    `hash` longtext NOT NULL
) ENGINE=InnoDB DEFAULT CHARSET=utf8mb4 COLLATE=utf8mb4_0900_bin;

-- warning ISO2031 at tables/t/columns/hash
--   t.hash: the formula has no form on MySQL, so the column is plain and keeps the source's values (behaviour): it is PostgreSQL's own text.
