-- SQL Server: 13 tables. Made by Isomer from the blueprint; edit that instead.

-- Before the rows
CREATE PARTITION FUNCTION [pf](int) AS RANGE RIGHT FOR VALUES (10, 20);
GO
CREATE PARTITION SCHEME [ps] AS PARTITION [pf] ALL TO ([PRIMARY]);
GO
CREATE TABLE [dbo].[mariadb_hash] (
    [k] int NOT NULL,
    [v] int NOT NULL
);
GO
CREATE TABLE [dbo].[mariadb_list] (
    [k] int NOT NULL,
    [v] int NOT NULL
);
GO
CREATE TABLE [dbo].[mariadb_range] (
    [k] int NOT NULL,
    [v] int NOT NULL
);
GO
CREATE TABLE [dbo].[mysql_hash] (
    [k] int NOT NULL,
    [v] int NOT NULL
);
GO
CREATE TABLE [dbo].[mysql_list] (
    [k] int NOT NULL,
    [v] int NOT NULL
);
GO
CREATE TABLE [dbo].[mysql_range] (
    [k] int NOT NULL,
    [v] int NOT NULL
);
GO
CREATE TABLE [dbo].[oracle_hash] (
    [k] int NOT NULL,
    [v] int NOT NULL
);
GO
CREATE TABLE [dbo].[oracle_list] (
    [k] int NOT NULL,
    [v] int NOT NULL
);
GO
CREATE TABLE [dbo].[oracle_range] (
    [k] int NOT NULL,
    [v] int NOT NULL
);
GO
CREATE TABLE [dbo].[postgresql_hash] (
    [k] int NOT NULL,
    [v] int NOT NULL
);
GO
CREATE TABLE [dbo].[postgresql_list] (
    [k] int NOT NULL,
    [v] int NOT NULL
);
GO
CREATE TABLE [dbo].[postgresql_range] (
    [k] int NOT NULL,
    [v] int NOT NULL
);
GO
CREATE TABLE [dbo].[sqlserver_range] (
    [k] int NOT NULL,
    [v] int NOT NULL
) ON [ps]([k]);
GO

-- After the rows
ALTER TABLE [dbo].[mariadb_hash] ADD PRIMARY KEY CLUSTERED ([k]);
GO
ALTER TABLE [dbo].[mariadb_list] ADD PRIMARY KEY CLUSTERED ([k]);
GO
ALTER TABLE [dbo].[mariadb_range] ADD PRIMARY KEY CLUSTERED ([k]);
GO
ALTER TABLE [dbo].[mysql_hash] ADD PRIMARY KEY CLUSTERED ([k]);
GO
ALTER TABLE [dbo].[mysql_list] ADD PRIMARY KEY CLUSTERED ([k]);
GO
ALTER TABLE [dbo].[mysql_range] ADD PRIMARY KEY CLUSTERED ([k]);
GO
ALTER TABLE [dbo].[oracle_hash] ADD PRIMARY KEY CLUSTERED ([k]);
GO
ALTER TABLE [dbo].[oracle_list] ADD PRIMARY KEY CLUSTERED ([k]);
GO
ALTER TABLE [dbo].[oracle_range] ADD PRIMARY KEY CLUSTERED ([k]);
GO
ALTER TABLE [dbo].[postgresql_hash] ADD PRIMARY KEY CLUSTERED ([k]);
GO
ALTER TABLE [dbo].[postgresql_list] ADD PRIMARY KEY CLUSTERED ([k]);
GO
ALTER TABLE [dbo].[postgresql_range] ADD PRIMARY KEY CLUSTERED ([k]);
GO
ALTER TABLE [dbo].[sqlserver_range] ADD PRIMARY KEY CLUSTERED ([k]);
GO

-- info ISO2070 at tables/mariadb_hash
--   mariadb_hash: SQL Server holds the partitions as one table (representation).
-- info ISO2070 at tables/mariadb_list
--   mariadb_list: SQL Server holds the partitions as one table (representation).
-- info ISO2070 at tables/mariadb_range
--   mariadb_range: SQL Server holds the partitions as one table (representation).
-- info ISO2070 at tables/mysql_hash
--   mysql_hash: SQL Server holds the partitions as one table (representation).
-- info ISO2070 at tables/mysql_list
--   mysql_list: SQL Server holds the partitions as one table (representation).
-- info ISO2070 at tables/mysql_range
--   mysql_range: SQL Server holds the partitions as one table (representation).
-- info ISO2070 at tables/oracle_hash
--   oracle_hash: SQL Server holds the partitions as one table (representation).
-- info ISO2070 at tables/oracle_list
--   oracle_list: SQL Server holds the partitions as one table (representation).
-- info ISO2070 at tables/oracle_range
--   oracle_range: SQL Server holds the partitions as one table (representation).
-- info ISO2070 at tables/postgresql_hash
--   postgresql_hash: SQL Server holds the partitions as one table (representation).
-- info ISO2070 at tables/postgresql_list
--   postgresql_list: SQL Server holds the partitions as one table (representation).
-- info ISO2070 at tables/postgresql_range
--   postgresql_range: SQL Server holds the partitions as one table (representation).
