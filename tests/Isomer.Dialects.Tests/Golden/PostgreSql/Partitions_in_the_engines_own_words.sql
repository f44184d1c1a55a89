-- PostgreSQL: 13 tables. Made by Isomer from the blueprint; edit that instead.

-- Before the rows
CREATE TABLE "mariadb_hash" (
    "k" integer NOT NULL,
    "v" integer NOT NULL
);
CREATE TABLE "mariadb_list" (
    "k" integer NOT NULL,
    "v" integer NOT NULL
);
CREATE TABLE "mariadb_range" (
    "k" integer NOT NULL,
    "v" integer NOT NULL
);
CREATE TABLE "mysql_hash" (
    "k" integer NOT NULL,
    "v" integer NOT NULL
);
CREATE TABLE "mysql_list" (
    "k" integer NOT NULL,
    "v" integer NOT NULL
);
CREATE TABLE "mysql_range" (
    "k" integer NOT NULL,
    "v" integer NOT NULL
);
CREATE TABLE "oracle_hash" (
    "k" integer NOT NULL,
    "v" integer NOT NULL
);
CREATE TABLE "oracle_list" (
    "k" integer NOT NULL,
    "v" integer NOT NULL
);
CREATE TABLE "oracle_range" (
    "k" integer NOT NULL,
    "v" integer NOT NULL
);
CREATE TABLE "postgresql_hash" (
    "k" integer NOT NULL,
    "v" integer NOT NULL
)
PARTITION BY HASH ("k");
CREATE TABLE "postgresql_list" (
    "k" integer NOT NULL,
    "v" integer NOT NULL
)
PARTITION BY LIST ("k");
CREATE TABLE "postgresql_range" (
    "k" integer NOT NULL,
    "v" integer NOT NULL
)
PARTITION BY RANGE ("k");
CREATE TABLE "sqlserver_range" (
    "k" integer NOT NULL,
    "v" integer NOT NULL
);
CREATE TABLE "postgresql_hash_0" PARTITION OF "postgresql_hash" FOR VALUES WITH (modulus 2, remainder 0);
CREATE TABLE "postgresql_hash_1" PARTITION OF "postgresql_hash" FOR VALUES WITH (modulus 2, remainder 1);
CREATE TABLE "postgresql_list_a" PARTITION OF "postgresql_list" FOR VALUES IN (1, 2);
CREATE TABLE "postgresql_list_rest" PARTITION OF "postgresql_list" DEFAULT;
CREATE TABLE "postgresql_range_1" PARTITION OF "postgresql_range" FOR VALUES FROM (MINVALUE) TO (10);
CREATE TABLE "postgresql_range_2" PARTITION OF "postgresql_range" FOR VALUES FROM (10) TO (20);
CREATE TABLE "postgresql_range_rest" PARTITION OF "postgresql_range" DEFAULT;

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
--   mariadb_hash: PostgreSQL holds the partitions as one table (representation).
-- info ISO2070 at tables/mariadb_list
--   mariadb_list: PostgreSQL holds the partitions as one table (representation).
-- info ISO2070 at tables/mariadb_range
--   mariadb_range: PostgreSQL holds the partitions as one table (representation).
-- info ISO2070 at tables/mysql_hash
--   mysql_hash: PostgreSQL holds the partitions as one table (representation).
-- info ISO2070 at tables/mysql_list
--   mysql_list: PostgreSQL holds the partitions as one table (representation).
-- info ISO2070 at tables/mysql_range
--   mysql_range: PostgreSQL holds the partitions as one table (representation).
-- info ISO2070 at tables/oracle_hash
--   oracle_hash: PostgreSQL holds the partitions as one table (representation).
-- info ISO2070 at tables/oracle_list
--   oracle_list: PostgreSQL holds the partitions as one table (representation).
-- info ISO2070 at tables/oracle_range
--   oracle_range: PostgreSQL holds the partitions as one table (representation).
-- info ISO2073 at tables/sqlserver_range
--   sqlserver_range: the storage options ON [ps]([k]) are SQL Server's own and are left out on PostgreSQL (representation).
-- warning ISO2072 at native/partition function/pf
--   native/partition function/pf: the native object is written in SQL Server's words and is left out on PostgreSQL (unsupported). Write it anew there.
-- warning ISO2072 at native/partition scheme/ps
--   native/partition scheme/ps: the native object is written in SQL Server's words and is left out on PostgreSQL (unsupported). Write it anew there.
