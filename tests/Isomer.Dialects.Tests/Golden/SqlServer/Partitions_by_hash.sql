-- SQL Server: 1 table. Made by Isomer from the blueprint; edit that instead.

-- Before the rows
CREATE TABLE [dbo].[t] (
    [k] int NOT NULL,
    [v] int NOT NULL
);
GO

-- After the rows
ALTER TABLE [dbo].[t] ADD PRIMARY KEY CLUSTERED ([k]);
GO

-- info ISO2070 at tables/t
--   t: SQL Server holds the partitions as one table (representation).
