-- MySQL: 1 table. Made by Isomer from the blueprint; edit that instead.

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
    `u` char(36) NOT NULL,
    `j` json NOT NULL,
    `jm` json NOT NULL,
    `x` longtext NOT NULL
) ENGINE=InnoDB DEFAULT CHARSET=utf8mb4 COLLATE=utf8mb4_0900_bin;

-- info ISO2145 at tables/texts/columns/u
--   texts.u: uuid becomes char(36) on MySQL (representation): identifiers are text of 36 characters, lower case; 6F9619FF-8B86-D011-B42D-00C04FC964FF → '6f9619ff-8b86-d011-b42d-00c04fc964ff'.
-- info ISO2148 at tables/texts/columns/j
--   texts.j: json becomes json on MySQL (representation): documents are parsed, and their keys sorted by length, then by characters; {"bb": 1, "a": 2} → {"a": 2, "bb": 1}.
-- warning ISO2149 at tables/texts/columns/j
--   texts.j: json becomes json on MySQL (narrowing): documents are parsed, and of two equal keys the last stays; {"a": 1, "a": 2} → {"a": 2}. Give the column another type in the mapping, or accept the loss.
-- warning ISO2150 at tables/texts/columns/j
--   texts.j: json becomes json on MySQL (narrowing): numbers in documents are whole numbers of 64 bits, or binary ones of 53; {"n": 0.12345678901234567890} → {"n": 0.12345678901234568}. Give the column another type in the mapping, or accept the loss.
-- warning ISO2150 at tables/texts/columns/jm
--   texts.jm: json fidelity=model becomes json on MySQL (narrowing): numbers in documents are whole numbers of 64 bits, or binary ones of 53; {"n": 0.12345678901234567890} → {"n": 0.12345678901234568}. Give the column another type in the mapping, or accept the loss.
-- info ISO2151 at tables/texts/columns/x
--   texts.x: xml becomes longtext on MySQL (representation): documents are text, as they were written; <a/> → '<a/>'.
