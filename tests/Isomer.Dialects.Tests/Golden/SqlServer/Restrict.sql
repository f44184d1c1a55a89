-- SQL Server: 3 tables. Made by Isomer from the blueprint; edit that instead.

-- Before the rows
CREATE TABLE [dbo].[c] (
    [p] int CONSTRAINT [DF_c_p] DEFAULT (0) NULL
);
GO
CREATE TABLE [dbo].[d] (
    [p] nvarchar(10) COLLATE Latin1_General_100_BIN2 CONSTRAINT [DF_d_p] DEFAULT (N'-') NULL
);
GO
CREATE TABLE [dbo].[p] (
    [id] int NOT NULL,
    [code] nvarchar(10) COLLATE Latin1_General_100_BIN2 NOT NULL
);
GO

-- After the rows
ALTER TABLE [dbo].[p] ADD PRIMARY KEY CLUSTERED ([id]);
GO
ALTER TABLE [dbo].[p] ADD CONSTRAINT [uq] UNIQUE NONCLUSTERED ([code]);
GO
ALTER TABLE [dbo].[c] WITH CHECK ADD CONSTRAINT [fk] FOREIGN KEY ([p]) REFERENCES [dbo].[p] ([id]);
GO
ALTER TABLE [dbo].[d] WITH CHECK ADD CONSTRAINT [fk_code] FOREIGN KEY ([p]) REFERENCES [dbo].[p] ([code]);
GO

-- warning ISO2080 at tables/p/unique/uq
--   p.code: on SQL Server blanks at the end of a text do not count, in any collation (behaviour): 'a' and 'a ', two keys before, are one.
