-- SQL Server: 3 tables. Made by Isomer from the blueprint; edit that instead.

-- Before the rows
IF SCHEMA_ID(N'Big.Data') IS NULL EXEC (N'CREATE SCHEMA [Big.Data]');
GO
IF SCHEMA_ID(N'sales') IS NULL EXEC (N'CREATE SCHEMA [sales]');
GO
CREATE TABLE [dbo].[customers] (
    [id] int NOT NULL
);
GO
CREATE TABLE [Big.Data].[orders] (
    [id] int NOT NULL
);
GO
CREATE TABLE [sales].[orders] (
    [id] int NOT NULL,
    [customer] int NOT NULL
);
GO

-- After the rows
ALTER TABLE [dbo].[customers] ADD PRIMARY KEY CLUSTERED ([id]);
GO
ALTER TABLE [sales].[orders] ADD PRIMARY KEY CLUSTERED ([id]);
GO
CREATE NONCLUSTERED INDEX [ix_customer] ON [sales].[orders] ([customer]);
GO
ALTER TABLE [sales].[orders] WITH CHECK ADD CONSTRAINT [fk_customer] FOREIGN KEY ([customer]) REFERENCES [dbo].[customers] ([id]);
GO

