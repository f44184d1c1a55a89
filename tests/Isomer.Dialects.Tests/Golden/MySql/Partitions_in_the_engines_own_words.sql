-- MySQL: 13 tables. Made by Isomer from the blueprint; edit that instead.

-- Before the rows
CREATE TABLE `mariadb_hash` (
    `k` int NOT NULL,
    `v` int NOT NULL,
    PRIMARY KEY (`k`)
) ENGINE=InnoDB DEFAULT CHARSET=utf8mb4 COLLATE=utf8mb4_0900_bin;
CREATE TABLE `mariadb_list` (
    `k` int NOT NULL,
    `v` int NOT NULL,
    PRIMARY KEY (`k`)
) ENGINE=InnoDB DEFAULT CHARSET=utf8mb4 COLLATE=utf8mb4_0900_bin;
CREATE TABLE `mariadb_range` (
    `k` int NOT NULL,
    `v` int NOT NULL,
    PRIMARY KEY (`k`)
) ENGINE=InnoDB DEFAULT CHARSET=utf8mb4 COLLATE=utf8mb4_0900_bin;
CREATE TABLE `mysql_hash` (
    `k` int NOT NULL,
    `v` int NOT NULL,
    PRIMARY KEY (`k`)
) ENGINE=InnoDB DEFAULT CHARSET=utf8mb4 COLLATE=utf8mb4_0900_bin PARTITION BY HASH(`k`) (PARTITION `mysql_hash_0`, PARTITION `mysql_hash_1`);
CREATE TABLE `mysql_list` (
    `k` int NOT NULL,
    `v` int NOT NULL,
    PRIMARY KEY (`k`)
) ENGINE=InnoDB DEFAULT CHARSET=utf8mb4 COLLATE=utf8mb4_0900_bin PARTITION BY LIST COLUMNS(`k`) (PARTITION `mysql_list_a` VALUES IN (1,2), PARTITION `mysql_list_b` VALUES IN (3));
CREATE TABLE `mysql_range` (
    `k` int NOT NULL,
    `v` int NOT NULL,
    PRIMARY KEY (`k`)
) ENGINE=InnoDB DEFAULT CHARSET=utf8mb4 COLLATE=utf8mb4_0900_bin PARTITION BY RANGE COLUMNS(`k`) (PARTITION `mysql_range_1` VALUES LESS THAN (10), PARTITION `mysql_range_2` VALUES LESS THAN (20), PARTITION `mysql_range_rest` VALUES LESS THAN (MAXVALUE));
CREATE TABLE `oracle_hash` (
    `k` int NOT NULL,
    `v` int NOT NULL,
    PRIMARY KEY (`k`)
) ENGINE=InnoDB DEFAULT CHARSET=utf8mb4 COLLATE=utf8mb4_0900_bin;
CREATE TABLE `oracle_list` (
    `k` int NOT NULL,
    `v` int NOT NULL,
    PRIMARY KEY (`k`)
) ENGINE=InnoDB DEFAULT CHARSET=utf8mb4 COLLATE=utf8mb4_0900_bin;
CREATE TABLE `oracle_range` (
    `k` int NOT NULL,
    `v` int NOT NULL,
    PRIMARY KEY (`k`)
) ENGINE=InnoDB DEFAULT CHARSET=utf8mb4 COLLATE=utf8mb4_0900_bin;
CREATE TABLE `postgresql_hash` (
    `k` int NOT NULL,
    `v` int NOT NULL,
    PRIMARY KEY (`k`)
) ENGINE=InnoDB DEFAULT CHARSET=utf8mb4 COLLATE=utf8mb4_0900_bin;
CREATE TABLE `postgresql_list` (
    `k` int NOT NULL,
    `v` int NOT NULL,
    PRIMARY KEY (`k`)
) ENGINE=InnoDB DEFAULT CHARSET=utf8mb4 COLLATE=utf8mb4_0900_bin;
CREATE TABLE `postgresql_range` (
    `k` int NOT NULL,
    `v` int NOT NULL,
    PRIMARY KEY (`k`)
) ENGINE=InnoDB DEFAULT CHARSET=utf8mb4 COLLATE=utf8mb4_0900_bin;
CREATE TABLE `sqlserver_range` (
    `k` int NOT NULL,
    `v` int NOT NULL,
    PRIMARY KEY (`k`)
) ENGINE=InnoDB DEFAULT CHARSET=utf8mb4 COLLATE=utf8mb4_0900_bin;

-- info ISO2070 at tables/mariadb_hash
--   mariadb_hash: MySQL holds the partitions as one table (representation).
-- info ISO2070 at tables/mariadb_list
--   mariadb_list: MySQL holds the partitions as one table (representation).
-- info ISO2070 at tables/mariadb_range
--   mariadb_range: MySQL holds the partitions as one table (representation).
-- info ISO2070 at tables/oracle_hash
--   oracle_hash: MySQL holds the partitions as one table (representation).
-- info ISO2070 at tables/oracle_list
--   oracle_list: MySQL holds the partitions as one table (representation).
-- info ISO2070 at tables/oracle_range
--   oracle_range: MySQL holds the partitions as one table (representation).
-- info ISO2070 at tables/postgresql_hash
--   postgresql_hash: MySQL holds the partitions as one table (representation).
-- info ISO2070 at tables/postgresql_list
--   postgresql_list: MySQL holds the partitions as one table (representation).
-- info ISO2070 at tables/postgresql_range
--   postgresql_range: MySQL holds the partitions as one table (representation).
-- info ISO2073 at tables/sqlserver_range
--   sqlserver_range: the storage options ON [ps]([k]) are SQL Server's own and are left out on MySQL (representation).
-- warning ISO2072 at native/partition function/pf
--   native/partition function/pf: the native object is written in SQL Server's words and is left out on MySQL (unsupported). Write it anew there.
-- warning ISO2072 at native/partition scheme/ps
--   native/partition scheme/ps: the native object is written in SQL Server's words and is left out on MySQL (unsupported). Write it anew there.
