-- SQL Server: 2 tables. Made by Isomer from the blueprint; edit that instead.

-- Before the rows
CREATE TABLE [dbo].[a] (
    [id] uniqueidentifier NOT NULL
);
GO
CREATE TABLE [dbo].[b] (
    [a] nvarchar(72) COLLATE Latin1_General_100_BIN2 NOT NULL
);
GO

-- After the rows
ALTER TABLE [dbo].[a] ADD PRIMARY KEY CLUSTERED ([id]);
GO
ALTER TABLE [dbo].[b] WITH CHECK ADD CONSTRAINT [fk_a] FOREIGN KEY ([a]) REFERENCES [dbo].[a] ([id]);
GO

-- error ISO2010 at tables/a/columns/id
--   The columns a.id, b.a are tied by foreign keys, but no type holds all of uuid, string(36) (unsupported). Give them one type in the mapping.
