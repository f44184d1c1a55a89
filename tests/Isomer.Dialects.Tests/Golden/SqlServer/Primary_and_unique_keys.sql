-- SQL Server: 5 tables. Made by Isomer from the blueprint; edit that instead.

-- Before the rows
CREATE TABLE [dbo].[keyless] (
    [x] nvarchar(max) COLLATE Latin1_General_100_BIN2 NULL
);
GO
CREATE TABLE [dbo].[many_nulls] (
    [k] nvarchar(10) COLLATE Latin1_General_100_BIN2 NULL
);
GO
CREATE TABLE [dbo].[named] (
    [a] int NOT NULL,
    [b] nvarchar(20) COLLATE Latin1_General_100_BIN2 NOT NULL
);
GO
CREATE TABLE [dbo].[nullable] (
    [k] nvarchar(10) COLLATE Latin1_General_100_BIN2 NOT NULL
);
GO
CREATE TABLE [dbo].[unnamed] (
    [id] uniqueidentifier NOT NULL
);
GO

-- After the rows
ALTER TABLE [dbo].[named] ADD CONSTRAINT [pk_named] PRIMARY KEY CLUSTERED ([b], [a]);
GO
ALTER TABLE [dbo].[nullable] ADD PRIMARY KEY CLUSTERED ([k]);
GO
ALTER TABLE [dbo].[unnamed] ADD PRIMARY KEY CLUSTERED ([id]);
GO
CREATE UNIQUE NONCLUSTERED INDEX [uq_k] ON [dbo].[many_nulls] ([k]) WHERE [k] is not null;
GO
ALTER TABLE [dbo].[named] ADD CONSTRAINT [uq_a] UNIQUE NONCLUSTERED ([a]);
GO
ALTER TABLE [dbo].[named] ADD CONSTRAINT [uq_both] UNIQUE NONCLUSTERED ([a], [b]);
GO

-- warning ISO2080 at tables/many_nulls/unique/uq_k
--   many_nulls.k: on SQL Server blanks at the end of a text do not count, in any collation (behaviour): 'a' and 'a ', two keys before, are one.
-- warning ISO2080 at tables/named/primaryKey
--   named.b: on SQL Server blanks at the end of a text do not count, in any collation (behaviour): 'a' and 'a ', two keys before, are one.
-- warning ISO2080 at tables/named/unique/uq_both
--   named.b: on SQL Server blanks at the end of a text do not count, in any collation (behaviour): 'a' and 'a ', two keys before, are one.
-- warning ISO2005 at tables/nullable/columns/k
--   nullable.k: a primary key takes no NULL on SQL Server (narrowing): a row with NULL there does not fit.
-- warning ISO2080 at tables/nullable/primaryKey
--   nullable.k: on SQL Server blanks at the end of a text do not count, in any collation (behaviour): 'a' and 'a ', two keys before, are one.
