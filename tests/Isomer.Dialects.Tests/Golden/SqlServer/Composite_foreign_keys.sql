-- SQL Server: 2 tables. Made by Isomer from the blueprint; edit that instead.

-- Before the rows
CREATE TABLE [dbo].[c] (
    [y] int NULL,
    [x] int NULL
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
ALTER TABLE [dbo].[c] WITH CHECK ADD CONSTRAINT [fk] FOREIGN KEY ([x], [y]) REFERENCES [dbo].[p] ([a], [b]);
GO

