-- MariaDB: 1 table. Made by Isomer from the blueprint; edit that instead.

-- Before the rows
CREATE TABLE `t` (
    `a` int(11),
    `b` varchar(20) NOT NULL,
    `c` datetime(6) NOT NULL,
    `j` json NOT NULL,
    `doc` json NOT NULL,
    `tags` longtext NOT NULL
) ENGINE=InnoDB DEFAULT CHARSET=utf8mb4 COLLATE=utf8mb4_nopad_bin;

-- After the rows
CREATE INDEX `i01_plain` ON `t` (`a`);
CREATE INDEX `i02_composite` ON `t` (`b`, `a`);
CREATE UNIQUE INDEX `i03_unique` ON `t` (`a`);
CREATE INDEX `i04_descending` ON `t` (`c` DESC, `a`);
CREATE INDEX `i05_nulls_first` ON `t` (`a`);
CREATE INDEX `i07_partial` ON `t` (`c`);
CREATE INDEX `i09_include` ON `t` (`a`);
CREATE INDEX `i10_hash` ON `t` (`b`);
CREATE INDEX `i12_brin` ON `t` (`c`);
CREATE INDEX `i13_collation` ON `t` (`b`);
CREATE INDEX `i14_nocase` ON `t` (`b`);
CREATE INDEX `i15_opclass` ON `t` (`b`);
CREATE UNIQUE INDEX `i16_nulls_not_distinct` ON `t` (`a`, `c`);
CREATE UNIQUE INDEX `i17_prefix` ON `t` (`b`(4));
CREATE INDEX `i19_storage` ON `t` (`a`);
CREATE FULLTEXT INDEX `i20_fulltext` ON `t` (`b`);

-- info ISO2156 at tables/t/columns/tags
--   t.tags: array<text> becomes longtext on MariaDB (representation): elements are one text; {1,2} → '{1,2}'.
-- info ISO2051 at tables/t/indexes/i05_nulls_first
--   tables/t/indexes/i05_nulls_first: MariaDB builds the index without the order of NULLs (representation).
-- warning ISO2050 at tables/t/indexes/i06_expression
--   tables/t/indexes/i06_expression: MariaDB cannot build it (behaviour): an index is over columns, not over expressions. Queries that used it read the table; a unique one is no longer kept.
-- info ISO2051 at tables/t/indexes/i07_partial
--   tables/t/indexes/i07_partial: MariaDB builds the index without its filter (representation).
-- warning ISO2050 at tables/t/indexes/i08_unique_partial
--   tables/t/indexes/i08_unique_partial: MariaDB cannot build it (behaviour): a unique index keeps all rows, not some. Queries that used it read the table; a unique one is no longer kept.
-- info ISO2051 at tables/t/indexes/i09_include
--   tables/t/indexes/i09_include: MariaDB builds the index without its INCLUDE columns (representation).
-- info ISO2051 at tables/t/indexes/i10_hash
--   tables/t/indexes/i10_hash: MariaDB builds the index without the method hash, as an ordered tree (representation).
-- warning ISO2050 at tables/t/indexes/i11_gin
--   tables/t/indexes/i11_gin: MariaDB cannot build it (behaviour): it knows no gin index. Queries that used it read the table; a unique one is no longer kept.
-- info ISO2051 at tables/t/indexes/i12_brin
--   tables/t/indexes/i12_brin: MariaDB builds the index without the method brin, as an ordered tree (representation).
-- info ISO2051 at tables/t/indexes/i13_collation
--   tables/t/indexes/i13_collation: MariaDB builds the index without the collation binary (representation).
-- info ISO2051 at tables/t/indexes/i14_nocase
--   tables/t/indexes/i14_nocase: MariaDB builds the index without the collation nocase (representation).
-- info ISO2051 at tables/t/indexes/i15_opclass
--   tables/t/indexes/i15_opclass: MariaDB builds the index without the operator class text_pattern_ops (representation).
-- warning ISO2052 at tables/t/indexes/i16_nulls_not_distinct
--   tables/t/indexes/i16_nulls_not_distinct: MariaDB lets many NULLs stand in a unique key (behaviour): two rows with NULL, refused before, are taken.
-- warning ISO2050 at tables/t/indexes/i18_unordered
--   tables/t/indexes/i18_unordered: MariaDB cannot build it (behaviour): the type of doc has no order. Queries that used it read the table; a unique one is no longer kept.
-- warning ISO2050 at tables/t/indexes/i19_native
--   tables/t/indexes/i19_native: MariaDB cannot build it (behaviour): it knows no gin index. Queries that used it read the table; a unique one is no longer kept.
-- info ISO2051 at tables/t/indexes/i19_storage
--   tables/t/indexes/i19_storage: MariaDB builds the index without its storage options (representation).
-- warning ISO2050 at tables/t/indexes/i21_native_part
--   tables/t/indexes/i21_native_part: MariaDB cannot build it (behaviour): an index is over columns, not over expressions. Queries that used it read the table; a unique one is no longer kept.
