-- MySQL: 1 table. Made by Isomer from the blueprint; edit that instead.

-- Before the rows
CREATE TABLE `t` (
    `q` longtext NOT NULL DEFAULT ('it''s \\ ok'),
    `s` varchar(20) NOT NULL DEFAULT 'it''s "quoted" \\\\ %_',
    `f` char(9) NOT NULL DEFAULT 'x',
    `c` longtext NOT NULL DEFAULT (concat('a', upper('b'))),
    `blanks` varchar(50) NOT NULL DEFAULT ' lead and trail ',
    `o` varbinary(4) NOT NULL DEFAULT x'DEADBEEF',
    `of` binary(4) NOT NULL DEFAULT x'61620000',
    `bl` longblob NOT NULL DEFAULT (x'00FF'),
    `j` json NOT NULL DEFAULT ('{"a": [1, null]}'),
    `u` char(36) NOT NULL DEFAULT '00000000-0000-0000-0000-000000000001',
    `e` enum('a','b c') NOT NULL DEFAULT 'b c',
    `no` longtext
) ENGINE=InnoDB DEFAULT CHARSET=utf8mb4 COLLATE=utf8mb4_0900_bin;

-- info ISO2148 at tables/t/columns/j
--   t.j: json becomes json on MySQL (representation): documents are parsed, and their keys sorted by length, then by characters; {"bb": 1, "a": 2} → {"a": 2, "bb": 1}.
-- warning ISO2149 at tables/t/columns/j
--   t.j: json becomes json on MySQL (narrowing): documents are parsed, and of two equal keys the last stays; {"a": 1, "a": 2} → {"a": 2}. Give the column another type in the mapping, or accept the loss.
-- warning ISO2150 at tables/t/columns/j
--   t.j: json becomes json on MySQL (narrowing): numbers in documents are whole numbers of 64 bits, or binary ones of 53; {"n": 0.12345678901234567890} → {"n": 0.12345678901234568}. Give the column another type in the mapping, or accept the loss.
-- info ISO2145 at tables/t/columns/u
--   t.u: uuid becomes char(36) on MySQL (representation): identifiers are text of 36 characters, lower case; 6F9619FF-8B86-D011-B42D-00C04FC964FF → '6f9619ff-8b86-d011-b42d-00c04fc964ff'.
