-- SQL Server: 2 tables. Made by Isomer from the blueprint; edit that instead.

-- Before the rows
CREATE TABLE [dbo].[items] (
    [d] date NOT NULL,
    [n] int NOT NULL
);
GO
CREATE TABLE [dbo].[orders] (
    [d] date NOT NULL,
    [n] int NOT NULL
);
GO

-- After the rows
CREATE NONCLUSTERED INDEX [by_date] ON [dbo].[items] ([d]);
GO
CREATE NONCLUSTERED INDEX [own] ON [dbo].[items] ([n]);
GO
CREATE NONCLUSTERED INDEX [by_date] ON [dbo].[orders] ([d]);
GO
CREATE NONCLUSTERED INDEX [items] ON [dbo].[orders] ([n]);
GO

