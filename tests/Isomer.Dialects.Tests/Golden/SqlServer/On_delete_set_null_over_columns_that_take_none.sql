-- SQL Server: 2 tables. Made by Isomer from the blueprint; edit that instead.

-- Before the rows
CREATE TABLE [dbo].[c] (
    [p] int NOT NULL
);
GO
CREATE TABLE [dbo].[p] (
    [id] int NOT NULL
);
GO

-- After the rows
ALTER TABLE [dbo].[p] ADD PRIMARY KEY CLUSTERED ([id]);
GO
ALTER TABLE [dbo].[c] WITH CHECK ADD CONSTRAINT [fk] FOREIGN KEY ([p]) REFERENCES [dbo].[p] ([id]);
GO

-- warning ISO2063 at tables/c/foreignKeys/fk
--   tables/c/foreignKeys/fk: SQL Server has no ON DELETE SET NULL over a column that is NOT NULL (behaviour): p takes none, so the change of the key is refused instead.
