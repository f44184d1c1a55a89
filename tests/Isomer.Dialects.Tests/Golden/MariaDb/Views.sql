-- MariaDB: 1 table. Made by Isomer from the blueprint; edit that instead.

-- Before the rows
CREATE TABLE `t` (
    `a` int(11) NOT NULL
) ENGINE=InnoDB DEFAULT CHARSET=utf8mb4 COLLATE=utf8mb4_nopad_bin;

-- After the rows
CREATE VIEW `z` AS
select `t`.`a` AS `a` from `t`;
CREATE VIEW `a_over_z` AS
select `z`.`a` AS `a` from `z`;

-- info ISO2188 at views/a_over_z
--   views/a_over_z: the view runs on MariaDB with the rights and the SQL mode of the session that creates it (behaviour): a definer 'owner'@'%' becomes the account of the migrator. Create it anew as the right account where rights or modes matter.
-- info ISO2188 at views/z
--   views/z: the view runs on MariaDB with the rights and the SQL mode of the session that creates it (behaviour): a definer 'owner'@'%' becomes the account of the migrator. Create it anew as the right account where rights or modes matter.
