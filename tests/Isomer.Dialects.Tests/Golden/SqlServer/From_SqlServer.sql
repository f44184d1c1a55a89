-- SQL Server: 3 tables. Made by Isomer from the blueprint; edit that instead.
--
-- Where it is not what the blueprint says:
-- ISO2186 Customers.Version: SQL Server stamps each row itself and takes no stamp, so the column is neither copied nor verified (behaviour): 0x00000000000007D1 becomes another. Give it the type binary(8) fixed in the mapping to keep the values, or accept the loss.

-- Before the rows
IF SCHEMA_ID(N'sales') IS NULL EXEC (N'CREATE SCHEMA [sales]');
GO
CREATE SEQUENCE [sales].[Numbers] AS bigint START WITH 5 INCREMENT BY 5 MINVALUE 1 MAXVALUE 99999 CYCLE CACHE 10;
GO
CREATE PROCEDURE [dbo].[Touch] @a int AS BEGIN SELECT @a; END;
GO
CREATE TABLE [dbo].[Customers] (
    [Id] int IDENTITY(1000,10) NOT NULL,
    [Email] nvarchar(255) COLLATE SQL_Latin1_General_CP1_CI_AS NOT NULL,
    [Name] nvarchar(100) COLLATE Latin1_General_100_BIN2 CONSTRAINT [DF_Customers_Name] DEFAULT (N'nobody') NOT NULL,
    [Legacy] varchar(30) COLLATE Latin1_General_100_BIN2 NULL,
    [Code] nchar(8) COLLATE Latin1_General_100_BIN2 NULL,
    [Active] bit CONSTRAINT [DF_Customers_Active] DEFAULT (1) NOT NULL,
    [Level] tinyint CONSTRAINT [DF_Customers_Level] DEFAULT (1) NOT NULL,
    [Balance] money CONSTRAINT [DF_Customers_Balance] DEFAULT (0.0) NOT NULL,
    [Rating] float NULL,
    [Note] nvarchar(max) COLLATE Latin1_General_100_BIN2 NULL,
    [Photo] varbinary(max) NULL,
    [Digest] binary(20) NULL,
    [Token] uniqueidentifier CONSTRAINT [DF_Customers_Token] DEFAULT (newid()) NOT NULL,
    [Prefs] xml NULL,
    [Born] date NULL,
    [Opens] time(7) NULL,
    [Created] datetime2(7) CONSTRAINT [DF_Customers_Created] DEFAULT (sysutcdatetime()) NOT NULL,
    [Old] datetime NULL,
    [Seen] datetimeoffset(7) CONSTRAINT [DF_Customers_Seen] DEFAULT (sysdatetimeoffset()) NOT NULL,
    [Version] rowversion NOT NULL,
    [Place] geography NULL,
    [Label] AS (cast(upper([Name]) as nvarchar(120)) collate Latin1_General_100_BIN2) PERSISTED,
    CONSTRAINT [CK_Balance] CHECK ([Balance] >= 0 or [Active] = 0),
    CONSTRAINT [CK_Email] CHECK ([Email] like N'%@%'),
    CONSTRAINT [CK_Format] CHECK ((isnumeric([Legacy])=(1))),
    CONSTRAINT [CK_Level] CHECK ([Level] in (1, 2, 3))
);
GO
CREATE TABLE [sales].[Order Lines] (
    [Order] bigint NOT NULL,
    [Line] smallint NOT NULL,
    [Price] decimal(18,4) NOT NULL,
    [Quantity] int CONSTRAINT [DF_Order Lines_Quantity] DEFAULT (1) NOT NULL,
    [Total] AS (cast([Price] * [Quantity] as decimal(30,4)))
) WITH (DATA_COMPRESSION = PAGE);
GO
CREATE TABLE [sales].[Orders] (
    [Id] bigint CONSTRAINT [DF_Orders_Id] DEFAULT (next value for [sales].[Numbers]) NOT NULL,
    [Customer] int NULL,
    [Parent] bigint NULL,
    [Placed] datetime2(0) CONSTRAINT [DF_Orders_Placed] DEFAULT (cast(sysdatetime() as datetime2(0))) NOT NULL
);
GO

-- After the rows
ALTER TABLE [dbo].[Customers] ADD CONSTRAINT [PK_Customers] PRIMARY KEY CLUSTERED ([Id]);
GO
ALTER TABLE [sales].[Order Lines] ADD CONSTRAINT [PK_Lines] PRIMARY KEY NONCLUSTERED ([Order], [Line]);
GO
ALTER TABLE [sales].[Orders] ADD CONSTRAINT [PK_Orders] PRIMARY KEY CLUSTERED ([Id]);
GO
ALTER TABLE [dbo].[Customers] ADD CONSTRAINT [UQ_Token] UNIQUE NONCLUSTERED ([Token]);
GO
CREATE NONCLUSTERED INDEX [IX_Active] ON [dbo].[Customers] ([Created] DESC) INCLUDE ([Email]) WHERE [Active] = 1;
GO
CREATE NONCLUSTERED COLUMNSTORE INDEX [IX_Store] ON [dbo].[Customers] ([Level], [Rating]);
GO
CREATE UNIQUE NONCLUSTERED INDEX [UX_Code] ON [dbo].[Customers] ([Code]) WHERE [Code] is not null;
GO
CREATE UNIQUE NONCLUSTERED INDEX [UX_Email] ON [dbo].[Customers] ([Email]);
GO
CREATE UNIQUE NONCLUSTERED INDEX [UX_Legacy] ON [dbo].[Customers] ([Legacy], [Level]);
GO
CREATE NONCLUSTERED INDEX [IX_Orders_Customer] ON [sales].[Orders] ([Customer]);
GO
ALTER TABLE [sales].[Order Lines] WITH CHECK ADD CONSTRAINT [FK_Lines_Order] FOREIGN KEY ([Order]) REFERENCES [sales].[Orders] ([Id]) ON DELETE CASCADE ON UPDATE CASCADE;
GO
ALTER TABLE [sales].[Orders] WITH CHECK ADD CONSTRAINT [FK_Orders_Customer] FOREIGN KEY ([Customer]) REFERENCES [dbo].[Customers] ([Id]) ON DELETE SET NULL;
GO
ALTER TABLE [sales].[Orders] WITH CHECK ADD CONSTRAINT [FK_Orders_Parent] FOREIGN KEY ([Parent]) REFERENCES [sales].[Orders] ([Id]);
GO
CREATE VIEW [dbo].[ActiveCustomers] AS
SELECT [Id], [Email] FROM [dbo].[Customers] WHERE [Active] = 1;
GO
CREATE TRIGGER [dbo].[Customers_Touch] ON [dbo].[Customers] AFTER UPDATE AS BEGIN SET NOCOUNT ON; END;
GO
EXEC sys.sp_addextendedproperty @name = N'MS_Description', @value = N'Who buys', @level0type = N'SCHEMA', @level0name = N'dbo', @level1type = N'TABLE', @level1name = N'Customers';
GO
EXEC sys.sp_addextendedproperty @name = N'MS_Description', @value = N'It''s "unique"', @level0type = N'SCHEMA', @level0name = N'dbo', @level1type = N'TABLE', @level1name = N'Customers', @level2type = N'COLUMN', @level2name = N'Email';
GO
