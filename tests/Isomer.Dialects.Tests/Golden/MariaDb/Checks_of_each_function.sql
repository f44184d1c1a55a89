-- MariaDB: 1 table. Made by Isomer from the blueprint; edit that instead.

-- Before the rows
CREATE TABLE `t` (
    `a` int(11) NOT NULL,
    `b` int(11),
    `p` decimal(10,2) NOT NULL,
    `s` varchar(20) NOT NULL,
    `x` longblob NOT NULL,
    CONSTRAINT `f_abs` CHECK (abs(`a`) < 10),
    CONSTRAINT `f_cast_int` CHECK (cast(`p` as signed) > 1),
    CONSTRAINT `f_cast_text` CHECK (concat(`a`) <> '7'),
    CONSTRAINT `f_coalesce` CHECK (coalesce(`b`, `a`, 0) > 0),
    CONSTRAINT `f_length` CHECK (char_length(`s`) > 2 and char_length(`x`) < 9),
    CONSTRAINT `f_lower` CHECK (lower(`s`) = `s` and upper(`s`) <> 'X'),
    CONSTRAINT `f_nullif` CHECK (nullif(`a`, 0) is not null),
    CONSTRAINT `f_octets` CHECK (octet_length(`s`) < 40),
    CONSTRAINT `f_replace` CHECK (replace(`s`, 'a', '') <> ''),
    CONSTRAINT `f_round` CHECK (round(`p`, 1) > 0 and round(`p`) < 100),
    CONSTRAINT `f_substring` CHECK (substr(`s`, 2) <> 'b' and substr(`s`, 1, 2) = 'ab'),
    CONSTRAINT `f_trim` CHECK (trim(`s`) = `s`),
    CONSTRAINT `f_trim_of` CHECK (trim(both 'x' from `s`) <> '' and trim(leading 'x' from `s`) <> 'a' and trim(trailing 'y' from `s`) <> 'b'),
    CONSTRAINT `f_trims` CHECK (ltrim(`s`) <> 'x' and rtrim(`s`) <> 'y')
) ENGINE=InnoDB DEFAULT CHARSET=utf8mb4 COLLATE=utf8mb4_nopad_bin;

