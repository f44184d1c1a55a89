-- SQL Server: 2 tables. Made by Isomer from the blueprint; edit that instead.

-- Before the rows
CREATE TABLE [dbo].[c] (
    [a] int NULL,
    [b] int NULL
);
GO
CREATE TABLE [dbo].[p] (
    [a] int NOT NULL,
    [b] int NOT NULL
);
GO

-- After the rows
ALTER TABLE [dbo].[p] ADD PRIMARY KEY CLUSTERED ([a], [b]);
GO
ALTER TABLE [dbo].[c] WITH CHECK ADD CONSTRAINT [fk_full] FOREIGN KEY ([a], [b]) REFERENCES [dbo].[p] ([a], [b]);
GO

-- warning ISO2061 at tables/c/foreignKeys/fk_full
--   tables/c/foreignKeys/fk_full: SQL Server takes a reference of which only some columns are NULL (behaviour): (1, NULL), refused before, is taken.
