-- Oracle: 13 tables. Made by Isomer from the blueprint; edit that instead.

-- Before the rows
CREATE TABLE "mariadb_hash" (
    "k" NUMBER(10) NOT NULL,
    "v" NUMBER(10) NOT NULL
);
CREATE TABLE "mariadb_list" (
    "k" NUMBER(10) NOT NULL,
    "v" NUMBER(10) NOT NULL
);
CREATE TABLE "mariadb_range" (
    "k" NUMBER(10) NOT NULL,
    "v" NUMBER(10) NOT NULL
);
CREATE TABLE "mysql_hash" (
    "k" NUMBER(10) NOT NULL,
    "v" NUMBER(10) NOT NULL
);
CREATE TABLE "mysql_list" (
    "k" NUMBER(10) NOT NULL,
    "v" NUMBER(10) NOT NULL
);
CREATE TABLE "mysql_range" (
    "k" NUMBER(10) NOT NULL,
    "v" NUMBER(10) NOT NULL
);
CREATE TABLE "oracle_hash" (
    "k" NUMBER(10) NOT NULL,
    "v" NUMBER(10) NOT NULL
)
PARTITION BY HASH ("k") (
    PARTITION "oracle_hash_0",
    PARTITION "oracle_hash_1"
);
CREATE TABLE "oracle_list" (
    "k" NUMBER(10) NOT NULL,
    "v" NUMBER(10) NOT NULL
)
PARTITION BY LIST ("k") (
    PARTITION "oracle_list_a" VALUES (1, 2),
    PARTITION "oracle_list_rest" VALUES (DEFAULT)
);
CREATE TABLE "oracle_range" (
    "k" NUMBER(10) NOT NULL,
    "v" NUMBER(10) NOT NULL
)
PARTITION BY RANGE ("k") (
    PARTITION "oracle_range_1" VALUES LESS THAN (10),
    PARTITION "oracle_range_rest" VALUES LESS THAN (MAXVALUE)
);
CREATE TABLE "postgresql_hash" (
    "k" NUMBER(10) NOT NULL,
    "v" NUMBER(10) NOT NULL
);
CREATE TABLE "postgresql_list" (
    "k" NUMBER(10) NOT NULL,
    "v" NUMBER(10) NOT NULL
);
CREATE TABLE "postgresql_range" (
    "k" NUMBER(10) NOT NULL,
    "v" NUMBER(10) NOT NULL
);
CREATE TABLE "sqlserver_range" (
    "k" NUMBER(10) NOT NULL,
    "v" NUMBER(10) NOT NULL
);

-- After the rows
ALTER TABLE "mariadb_hash" ADD PRIMARY KEY ("k");
ALTER TABLE "mariadb_list" ADD PRIMARY KEY ("k");
ALTER TABLE "mariadb_range" ADD PRIMARY KEY ("k");
ALTER TABLE "mysql_hash" ADD PRIMARY KEY ("k");
ALTER TABLE "mysql_list" ADD PRIMARY KEY ("k");
ALTER TABLE "mysql_range" ADD PRIMARY KEY ("k");
ALTER TABLE "oracle_hash" ADD PRIMARY KEY ("k");
ALTER TABLE "oracle_list" ADD PRIMARY KEY ("k");
ALTER TABLE "oracle_range" ADD PRIMARY KEY ("k");
ALTER TABLE "postgresql_hash" ADD PRIMARY KEY ("k");
ALTER TABLE "postgresql_list" ADD PRIMARY KEY ("k");
ALTER TABLE "postgresql_range" ADD PRIMARY KEY ("k");
ALTER TABLE "sqlserver_range" ADD PRIMARY KEY ("k");

-- info ISO2070 at tables/mariadb_hash
--   mariadb_hash: Oracle holds the partitions as one table (representation).
-- info ISO2070 at tables/mariadb_list
--   mariadb_list: Oracle holds the partitions as one table (representation).
-- info ISO2070 at tables/mariadb_range
--   mariadb_range: Oracle holds the partitions as one table (representation).
-- info ISO2070 at tables/mysql_hash
--   mysql_hash: Oracle holds the partitions as one table (representation).
-- info ISO2070 at tables/mysql_list
--   mysql_list: Oracle holds the partitions as one table (representation).
-- info ISO2070 at tables/mysql_range
--   mysql_range: Oracle holds the partitions as one table (representation).
-- info ISO2070 at tables/postgresql_hash
--   postgresql_hash: Oracle holds the partitions as one table (representation).
-- info ISO2070 at tables/postgresql_list
--   postgresql_list: Oracle holds the partitions as one table (representation).
-- info ISO2070 at tables/postgresql_range
--   postgresql_range: Oracle holds the partitions as one table (representation).
-- info ISO2073 at tables/sqlserver_range
--   sqlserver_range: the storage options ON [ps]([k]) are SQL Server's own and are left out on Oracle (representation).
-- warning ISO2072 at native/partition function/pf
--   native/partition function/pf: the native object is written in SQL Server's words and is left out on Oracle (unsupported). Write it anew there.
-- warning ISO2072 at native/partition scheme/ps
--   native/partition scheme/ps: the native object is written in SQL Server's words and is left out on Oracle (unsupported). Write it anew there.
