-- MySQL: 1 table. Made by Isomer from the blueprint; edit that instead.

-- Before the rows
CREATE TABLE `t` (
    `a` int NOT NULL,
    `b` varchar(20) NOT NULL,
    `j` json NOT NULL,
    `tags` longtext NOT NULL,
    `place` point NOT NULL,
    `spot` point NOT NULL
) ENGINE=InnoDB DEFAULT CHARSET=utf8mb4 COLLATE=utf8mb4_0900_bin;

-- After the rows
ALTER TABLE `t` ADD KEY `i03_opclass` (`b`),
    ADD KEY `i06_storage` (`a`),
    ADD KEY `i09_hidden` (`a`, `b`),
    ADD KEY `i11_reverse` (`b`),
    ADD KEY `i12_clustered` (`a`),
    ADD KEY `i13_columnstore` (`a`, `b`),
    ADD KEY `i14_filled` (`b`);
CREATE SPATIAL INDEX `i01_spatial` ON `t` (`place`);
CREATE SPATIAL INDEX `i02_spatial` ON `t` (`spot`);
CREATE INDEX `i07_ignored` ON `t` (`a`) INVISIBLE;
CREATE INDEX `i08_invisible` ON `t` (`a`) INVISIBLE;

-- warning ISO2150 at tables/t/columns/j
--   t.j: json fidelity=model becomes json on MySQL (narrowing): numbers in documents are whole numbers of 64 bits, or binary ones of 53; {"n": 0.12345678901234567890} → {"n": 0.12345678901234568}. Give the column another type in the mapping, or accept the loss.
-- info ISO2156 at tables/t/columns/tags
--   t.tags: array<text> becomes longtext on MySQL (representation): elements are one text; {1,2} → '{1,2}'.
-- info ISO2185 at tables/t/columns/place
--   t.place: other(mariadb:point) becomes point on MySQL (behaviour): a shape keeps its octets; of a geographic reference system, one server writes and reads the latitude first, the other does not, and a column is bound to none: ST_AsText gives 'POINT(52 13)' on MySQL, 'POINT(13 52)' on MariaDB.
-- info ISO2051 at tables/t/indexes/i03_opclass
--   tables/t/indexes/i03_opclass: MySQL builds the index without the operator class text_pattern_ops (representation).
-- warning ISO2050 at tables/t/indexes/i04_opclass
--   tables/t/indexes/i04_opclass: MySQL cannot build it (behaviour): it knows no gin index. Queries that used it read the table; a unique one is no longer kept.
-- warning ISO2050 at tables/t/indexes/i05_native
--   tables/t/indexes/i05_native: MySQL cannot build it (behaviour): it knows no gin index. Queries that used it read the table; a unique one is no longer kept.
-- info ISO2051 at tables/t/indexes/i06_storage
--   tables/t/indexes/i06_storage: MySQL builds the index without its storage options (representation).
-- info ISO2051 at tables/t/indexes/i09_hidden
--   tables/t/indexes/i09_hidden: MySQL builds the index without its storage options (representation).
-- warning ISO2050 at tables/t/indexes/i10_native_part
--   tables/t/indexes/i10_native_part: MySQL cannot build it (behaviour): it is PostgreSQL's own text. Queries that used it read the table; a unique one is no longer kept.
-- info ISO2051 at tables/t/indexes/i11_reverse
--   tables/t/indexes/i11_reverse: MySQL builds the index without its storage options (representation).
-- info ISO2051 at tables/t/indexes/i12_clustered
--   tables/t/indexes/i12_clustered: MySQL builds the index without its storage options (representation).
-- info ISO2051 at tables/t/indexes/i13_columnstore
--   tables/t/indexes/i13_columnstore: MySQL builds the index without its storage options (representation).
-- info ISO2051 at tables/t/indexes/i14_filled
--   tables/t/indexes/i14_filled: MySQL builds the index without its storage options (representation).
