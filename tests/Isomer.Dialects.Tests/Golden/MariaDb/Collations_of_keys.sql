-- MariaDB: 1 table. Made by Isomer from the blueprint; edit that instead.

-- Before the rows
CREATE TABLE `t` (
    `plain` varchar(20) NOT NULL,
    `binary` varchar(20) NOT NULL,
    `ci` varchar(20) COLLATE utf8mb4_uca1400_nopad_as_ci NOT NULL,
    `ci_ai` varchar(20) COLLATE utf8mb4_uca1400_nopad_ai_ci NOT NULL,
    `nocase` varchar(20) COLLATE utf8mb4_uca1400_nopad_as_ci NOT NULL,
    `rtrim` varchar(20) COLLATE utf8mb4_bin NOT NULL
) ENGINE=InnoDB DEFAULT CHARSET=utf8mb4 COLLATE=utf8mb4_nopad_bin;

-- After the rows
CREATE UNIQUE INDEX `ux_binary` ON `t` (`binary`);
CREATE UNIQUE INDEX `ux_ci` ON `t` (`ci`);
CREATE UNIQUE INDEX `ux_ci_ai` ON `t` (`ci_ai`);
CREATE UNIQUE INDEX `ux_nocase` ON `t` (`nocase`);
CREATE UNIQUE INDEX `ux_plain` ON `t` (`plain`);
CREATE UNIQUE INDEX `ux_rtrim` ON `t` (`rtrim`);

-- warning ISO2190 at tables/t/columns/nocase
--   t.nocase: the collation nocase has no equal on MariaDB, and ci comes nearest (behaviour): which letters count as one, and how texts sort, may differ; 'ß' is 's' in one and 'ss' in another.
