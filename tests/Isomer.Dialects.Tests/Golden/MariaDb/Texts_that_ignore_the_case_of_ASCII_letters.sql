-- MariaDB: 1 table. Made by Isomer from the blueprint; edit that instead.

-- Before the rows
CREATE TABLE `t` (
    `s0` varchar(20) COLLATE utf8mb4_uca1400_nopad_as_ci NOT NULL
) ENGINE=InnoDB DEFAULT CHARSET=utf8mb4 COLLATE=utf8mb4_nopad_bin;

-- After the rows
CREATE UNIQUE INDEX `uq0` ON `t` (`s0`);

-- warning ISO2190 at tables/t/columns/s0
--   t.s0: the collation nocase has no equal on MariaDB, and ci comes nearest (behaviour): which letters count as one, and how texts sort, may differ; 'ß' is 's' in one and 'ss' in another.
-- warning ISO2175 at tables/t/unique/uq0
--   t.s0: the key compares by the collation ci as MariaDB has it, which may take texts for one that were two (narrowing): 'a' and 'a' with U+0001 behind it, two keys before, are one.
