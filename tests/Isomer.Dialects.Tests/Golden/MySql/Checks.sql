-- MySQL: 1 table. Made by Isomer from the blueprint; edit that instead.

-- Before the rows
CREATE TABLE `t` (
    `a` int NOT NULL,
    `price` decimal(10,2),
    `code` varchar(10) NOT NULL,
    `on` tinyint(1) NOT NULL,
    CONSTRAINT `c_and` CHECK (`a` > 0 and (`price` >= 10 or `price` is null)),
    CONSTRAINT `c_between` CHECK (`a` between 1 and 9),
    CONSTRAINT `c_case` CHECK (case when `on` then `a` > 1 else `a` > 2 end),
    CONSTRAINT `c_in` CHECK (`code` in ('x', 'y')),
    CONSTRAINT `c_len` CHECK (char_length(`code`) > 2),
    CONSTRAINT `c_like` CHECK (`code` like 'a%'),
    CONSTRAINT `c_not` CHECK (`a` <> 3)
) ENGINE=InnoDB DEFAULT CHARSET=utf8mb4 COLLATE=utf8mb4_0900_bin;

-- warning ISO2030 at tables/t/checks/c_native
--   tables/t/checks/c_native: the check has no form on MySQL and is left out (unsupported): it is PostgreSQL's own text.
