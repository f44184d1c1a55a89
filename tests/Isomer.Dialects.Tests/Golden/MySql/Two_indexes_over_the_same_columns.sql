-- MySQL: 1 table. Made by Isomer from the blueprint; edit that instead.

-- Before the rows
CREATE TABLE `t` (
    `a` int,
    `b` varchar(20) NOT NULL,
    `c` datetime(6) NOT NULL,
    `n` int NOT NULL,
    `words` varchar(200) NOT NULL,
    `doc` json NOT NULL,
    `tags` longtext NOT NULL,
    `area` longtext NOT NULL
) ENGINE=InnoDB DEFAULT CHARSET=utf8mb4 COLLATE=utf8mb4_0900_bin;

-- After the rows
ALTER TABLE `t` ADD KEY `i_1` (`a`, `b`),
    ADD UNIQUE KEY `i_2` (`a`, `b`);

-- info ISO2148 at tables/t/columns/doc
--   t.doc: json fidelity=text becomes json on MySQL (representation): documents are parsed, and their keys sorted by length, then by characters; {"bb": 1, "a": 2} → {"a": 2, "bb": 1}.
-- warning ISO2149 at tables/t/columns/doc
--   t.doc: json fidelity=text becomes json on MySQL (narrowing): documents are parsed, and of two equal keys the last stays; {"a": 1, "a": 2} → {"a": 2}. Give the column another type in the mapping, or accept the loss.
-- warning ISO2150 at tables/t/columns/doc
--   t.doc: json fidelity=text becomes json on MySQL (narrowing): numbers in documents are whole numbers of 64 bits, or binary ones of 53; {"n": 0.12345678901234567890} → {"n": 0.12345678901234568}. Give the column another type in the mapping, or accept the loss.
-- info ISO2156 at tables/t/columns/tags
--   t.tags: array<text> becomes longtext on MySQL (representation): elements are one text; {1,2} → '{1,2}'.
-- info ISO2161 at tables/t/columns/area
--   t.area: other(postgresql:box) becomes longtext on MySQL (representation): values are text, as their own engine writes them, without the type's operators; a value → the text that its own engine writes for it.
