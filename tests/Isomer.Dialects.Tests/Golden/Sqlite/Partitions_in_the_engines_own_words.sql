-- SQLite: 13 tables. Made by Isomer from the blueprint; edit that instead.

-- Before the rows
CREATE TABLE "mariadb_hash" (
    "k" INTEGER NOT NULL PRIMARY KEY,
    "v" INTEGER NOT NULL
);
CREATE TABLE "mariadb_list" (
    "k" INTEGER NOT NULL PRIMARY KEY,
    "v" INTEGER NOT NULL
);
CREATE TABLE "mariadb_range" (
    "k" INTEGER NOT NULL PRIMARY KEY,
    "v" INTEGER NOT NULL
);
CREATE TABLE "mysql_hash" (
    "k" INTEGER NOT NULL PRIMARY KEY,
    "v" INTEGER NOT NULL
);
CREATE TABLE "mysql_list" (
    "k" INTEGER NOT NULL PRIMARY KEY,
    "v" INTEGER NOT NULL
);
CREATE TABLE "mysql_range" (
    "k" INTEGER NOT NULL PRIMARY KEY,
    "v" INTEGER NOT NULL
);
CREATE TABLE "oracle_hash" (
    "k" INTEGER NOT NULL PRIMARY KEY,
    "v" INTEGER NOT NULL
);
CREATE TABLE "oracle_list" (
    "k" INTEGER NOT NULL PRIMARY KEY,
    "v" INTEGER NOT NULL
);
CREATE TABLE "oracle_range" (
    "k" INTEGER NOT NULL PRIMARY KEY,
    "v" INTEGER NOT NULL
);
CREATE TABLE "postgresql_hash" (
    "k" INTEGER NOT NULL PRIMARY KEY,
    "v" INTEGER NOT NULL
);
CREATE TABLE "postgresql_list" (
    "k" INTEGER NOT NULL PRIMARY KEY,
    "v" INTEGER NOT NULL
);
CREATE TABLE "postgresql_range" (
    "k" INTEGER NOT NULL PRIMARY KEY,
    "v" INTEGER NOT NULL
);
CREATE TABLE "sqlserver_range" (
    "k" INTEGER NOT NULL PRIMARY KEY,
    "v" INTEGER NOT NULL
);

-- info ISO2070 at tables/mariadb_hash
--   mariadb_hash: SQLite holds the partitions as one table (representation).
-- info ISO2070 at tables/mariadb_list
--   mariadb_list: SQLite holds the partitions as one table (representation).
-- info ISO2070 at tables/mariadb_range
--   mariadb_range: SQLite holds the partitions as one table (representation).
-- info ISO2070 at tables/mysql_hash
--   mysql_hash: SQLite holds the partitions as one table (representation).
-- info ISO2070 at tables/mysql_list
--   mysql_list: SQLite holds the partitions as one table (representation).
-- info ISO2070 at tables/mysql_range
--   mysql_range: SQLite holds the partitions as one table (representation).
-- info ISO2070 at tables/oracle_hash
--   oracle_hash: SQLite holds the partitions as one table (representation).
-- info ISO2070 at tables/oracle_list
--   oracle_list: SQLite holds the partitions as one table (representation).
-- info ISO2070 at tables/oracle_range
--   oracle_range: SQLite holds the partitions as one table (representation).
-- info ISO2070 at tables/postgresql_hash
--   postgresql_hash: SQLite holds the partitions as one table (representation).
-- info ISO2070 at tables/postgresql_list
--   postgresql_list: SQLite holds the partitions as one table (representation).
-- info ISO2070 at tables/postgresql_range
--   postgresql_range: SQLite holds the partitions as one table (representation).
-- info ISO2073 at tables/sqlserver_range
--   sqlserver_range: the storage options ON [ps]([k]) are SQL Server's own and are left out on SQLite (representation).
-- warning ISO2072 at native/partition function/pf
--   native/partition function/pf: the native object is written in SQL Server's words and is left out on SQLite (unsupported). Write it anew there.
-- warning ISO2072 at native/partition scheme/ps
--   native/partition scheme/ps: the native object is written in SQL Server's words and is left out on SQLite (unsupported). Write it anew there.
