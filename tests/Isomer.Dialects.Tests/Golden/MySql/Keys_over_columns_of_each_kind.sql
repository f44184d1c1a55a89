-- MySQL: 1 table. Made by Isomer from the blueprint; edit that instead.

-- Before the rows
CREATE TABLE `t` (
    `i` bigint NOT NULL,
    `n` decimal(20,4) NOT NULL,
    `s` varchar(30) NOT NULL,
    `f` char(5) NOT NULL,
    `o` varbinary(16) NOT NULL,
    `d` date NOT NULL,
    `at` datetime(3) NOT NULL,
    `u` char(36) NOT NULL,
    `b` tinyint(1) NOT NULL,
    `e` enum('a','b') NOT NULL,
    PRIMARY KEY (`i`, `s`, `d`)
) ENGINE=InnoDB DEFAULT CHARSET=utf8mb4 COLLATE=utf8mb4_0900_bin;

-- After the rows
ALTER TABLE `t` ADD UNIQUE KEY `uq_at` (`at`),
    ADD UNIQUE KEY `uq_eb` (`e`, `b`),
    ADD UNIQUE KEY `uq_f` (`f`),
    ADD UNIQUE KEY `uq_n` (`n`),
    ADD UNIQUE KEY `uq_o` (`o`),
    ADD UNIQUE KEY `uq_u` (`u`);

-- info ISO2145 at tables/t/columns/u
--   t.u: uuid becomes char(36) on MySQL (representation): identifiers are text of 36 characters, lower case; 6F9619FF-8B86-D011-B42D-00C04FC964FF → '6f9619ff-8b86-d011-b42d-00c04fc964ff'.
