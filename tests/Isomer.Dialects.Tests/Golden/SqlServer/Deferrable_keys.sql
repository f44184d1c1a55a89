-- SQL Server: 2 tables. Made by Isomer from the blueprint; edit that instead.

-- Before the rows
CREATE TABLE [dbo].[a] (
    [x] int NOT NULL
);
GO
CREATE TABLE [dbo].[b] (
    [id] uniqueidentifier NOT NULL
);
GO

-- After the rows
ALTER TABLE [dbo].[b] ADD PRIMARY KEY CLUSTERED ([id]);
GO
ALTER TABLE [dbo].[a] ADD CONSTRAINT [uq_later] UNIQUE NONCLUSTERED ([x]);
GO

-- info ISO2060 at tables/a/unique/uq_later
--   tables/a/unique/uq_later: SQL Server checks the key row by row, never at the end of a transaction (behaviour).
-- info ISO2060 at tables/b/primaryKey
--   tables/b/primaryKey: SQL Server checks the key row by row, never at the end of a transaction (behaviour).
