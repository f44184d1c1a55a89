-- SQL Server: 2 tables. Made by Isomer from the blueprint; edit that instead.

-- Before the rows
CREATE TABLE [dbo].[c] (
    [a] int NOT NULL,
    [b] int NOT NULL
);
GO
CREATE TABLE [dbo].[p] (
    [id] int NOT NULL
);
GO

-- After the rows
ALTER TABLE [dbo].[p] ADD PRIMARY KEY CLUSTERED ([id]);
GO
ALTER TABLE [dbo].[c] WITH CHECK ADD CONSTRAINT [fk_later] FOREIGN KEY ([b]) REFERENCES [dbo].[p] ([id]);
GO
ALTER TABLE [dbo].[c] WITH CHECK ADD CONSTRAINT [fk_now] FOREIGN KEY ([a]) REFERENCES [dbo].[p] ([id]);
GO

-- info ISO2060 at tables/c/foreignKeys/fk_later
--   tables/c/foreignKeys/fk_later: SQL Server checks the key row by row, never at the end of a transaction (behaviour).
-- info ISO2060 at tables/c/foreignKeys/fk_now
--   tables/c/foreignKeys/fk_now: SQL Server checks the key row by row, never at the end of a transaction (behaviour).
