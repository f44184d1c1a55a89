-- MariaDB: 13 tables. Made by Isomer from the blueprint; edit that instead.

-- Before the rows
CREATE TABLE `mariadb_hash` (
    `k` int(11) NOT NULL,
    `v` int(11) NOT NULL,
    PRIMARY KEY (`k`)
) ENGINE=InnoDB DEFAULT CHARSET=utf8mb4 COLLATE=utf8mb4_nopad_bin PARTITION BY HASH(`k`) (PARTITION `mariadb_hash_0`, PARTITION `mariadb_hash_1`);
CREATE TABLE `mariadb_list` (
    `k` int(11) NOT NULL,
    `v` int(11) NOT NULL,
    PRIMARY KEY (`k`)
) ENGINE=InnoDB DEFAULT CHARSET=utf8mb4 COLLATE=utf8mb4_nopad_bin PARTITION BY LIST COLUMNS(`k`) (PARTITION `mariadb_list_a` VALUES IN (1,2), PARTITION `mariadb_list_b` VALUES IN (3));
CREATE TABLE `mariadb_range` (
    `k` int(11) NOT NULL,
    `v` int(11) NOT NULL,
    PRIMARY KEY (`k`)
) ENGINE=InnoDB DEFAULT CHARSET=utf8mb4 COLLATE=utf8mb4_nopad_bin PARTITION BY RANGE COLUMNS(`k`) (PARTITION `mariadb_range_1` VALUES LESS THAN (10), PARTITION `mariadb_range_2` VALUES LESS THAN (20), PARTITION `mariadb_range_rest` VALUES LESS THAN (MAXVALUE));
CREATE TABLE `mysql_hash` (
    `k` int(11) NOT NULL,
    `v` int(11) NOT NULL,
    PRIMARY KEY (`k`)
) ENGINE=InnoDB DEFAULT CHARSET=utf8mb4 COLLATE=utf8mb4_nopad_bin;
CREATE TABLE `mysql_list` (
    `k` int(11) NOT NULL,
    `v` int(11) NOT NULL,
    PRIMARY KEY (`k`)
) ENGINE=InnoDB DEFAULT CHARSET=utf8mb4 COLLATE=utf8mb4_nopad_bin;
CREATE TABLE `mysql_range` (
    `k` int(11) NOT NULL,
    `v` int(11) NOT NULL,
    PRIMARY KEY (`k`)
) ENGINE=InnoDB DEFAULT CHARSET=utf8mb4 COLLATE=utf8mb4_nopad_bin;
CREATE TABLE `oracle_hash` (
    `k` int(11) NOT NULL,
    `v` int(11) NOT NULL,
    PRIMARY KEY (`k`)
) ENGINE=InnoDB DEFAULT CHARSET=utf8mb4 COLLATE=utf8mb4_nopad_bin;
CREATE TABLE `oracle_list` (
    `k` int(11) NOT NULL,
    `v` int(11) NOT NULL,
    PRIMARY KEY (`k`)
) ENGINE=InnoDB DEFAULT CHARSET=utf8mb4 COLLATE=utf8mb4_nopad_bin;
CREATE TABLE `oracle_range` (
    `k` int(11) NOT NULL,
    `v` int(11) NOT NULL,
    PRIMARY KEY (`k`)
) ENGINE=InnoDB DEFAULT CHARSET=utf8mb4 COLLATE=utf8mb4_nopad_bin;
CREATE TABLE `postgresql_hash` (
    `k` int(11) NOT NULL,
    `v` int(11) NOT NULL,
    PRIMARY KEY (`k`)
) ENGINE=InnoDB DEFAULT CHARSET=utf8mb4 COLLATE=utf8mb4_nopad_bin;
CREATE TABLE `postgresql_list` (
    `k` int(11) NOT NULL,
    `v` int(11) NOT NULL,
    PRIMARY KEY (`k`)
) ENGINE=InnoDB DEFAULT CHARSET=utf8mb4 COLLATE=utf8mb4_nopad_bin;
CREATE TABLE `postgresql_range` (
    `k` int(11) NOT NULL,
    `v` int(11) NOT NULL,
    PRIMARY KEY (`k`)
) ENGINE=InnoDB DEFAULT CHARSET=utf8mb4 COLLATE=utf8mb4_nopad_bin;
CREATE TABLE `sqlserver_range` (
    `k` int(11) NOT NULL,
    `v` int(11) NOT NULL,
    PRIMARY KEY (`k`)
) ENGINE=InnoDB DEFAULT CHARSET=utf8mb4 COLLATE=utf8mb4_nopad_bin;

-- info ISO2070 at tables/mysql_hash
--   mysql_hash: MariaDB holds the partitions as one table (representation).
-- info ISO2070 at tables/mysql_list
--   mysql_list: MariaDB holds the partitions as one table (representation).
-- info ISO2070 at tables/mysql_range
--   mysql_range: MariaDB holds the partitions as one table (representation).
-- info ISO2070 at tables/oracle_hash
--   oracle_hash: MariaDB holds the partitions as one table (representation).
-- info ISO2070 at tables/oracle_list
--   oracle_list: MariaDB holds the partitions as one table (representation).
-- info ISO2070 at tables/oracle_range
--   oracle_range: MariaDB holds the partitions as one table (representation).
-- info ISO2070 at tables/postgresql_hash
--   postgresql_hash: MariaDB holds the partitions as one table (representation).
-- info ISO2070 at tables/postgresql_list
--   postgresql_list: MariaDB holds the partitions as one table (representation).
-- info ISO2070 at tables/postgresql_range
--   postgresql_range: MariaDB holds the partitions as one table (representation).
-- info ISO2073 at tables/sqlserver_range
--   sqlserver_range: the storage options ON [ps]([k]) are SQL Server's own and are left out on MariaDB (representation).
-- warning ISO2072 at native/partition function/pf
--   native/partition function/pf: the native object is written in SQL Server's words and is left out on MariaDB (unsupported). Write it anew there.
-- warning ISO2072 at native/partition scheme/ps
--   native/partition scheme/ps: the native object is written in SQL Server's words and is left out on MariaDB (unsupported). Write it anew there.
