-- SQL Server: 2 tables. Made by Isomer from the blueprint; edit that instead.

-- Before the rows
CREATE TABLE [dbo].[c] (
    [a] int NULL,
    [b] int CONSTRAINT [DF_c_b] DEFAULT (0) NULL,
    [u] nvarchar(10) COLLATE Latin1_General_100_BIN2 NULL,
    [self] bigint NULL,
    [id] bigint NOT NULL
);
GO
CREATE TABLE [dbo].[p] (
    [a] int NOT NULL,
    [b] int NOT NULL,
    [u] nvarchar(10) COLLATE Latin1_General_100_BIN2 NOT NULL
);
GO

-- After the rows
ALTER TABLE [dbo].[c] ADD PRIMARY KEY CLUSTERED ([id]);
GO
ALTER TABLE [dbo].[p] ADD PRIMARY KEY CLUSTERED ([a], [b]);
GO
ALTER TABLE [dbo].[p] ADD CONSTRAINT [uq_u] UNIQUE NONCLUSTERED ([u]);
GO
ALTER TABLE [dbo].[c] WITH CHECK ADD CONSTRAINT [fk_cascade] FOREIGN KEY ([a], [b]) REFERENCES [dbo].[p] ([a], [b]) ON DELETE CASCADE ON UPDATE CASCADE;
GO
ALTER TABLE [dbo].[c] WITH CHECK ADD CONSTRAINT [fk_default] FOREIGN KEY ([a], [b]) REFERENCES [dbo].[p] ([a], [b]);
GO
ALTER TABLE [dbo].[c] WITH CHECK ADD CONSTRAINT [fk_full] FOREIGN KEY ([a], [b]) REFERENCES [dbo].[p] ([a], [b]);
GO
ALTER TABLE [dbo].[c] WITH CHECK ADD CONSTRAINT [fk_later] FOREIGN KEY ([u]) REFERENCES [dbo].[p] ([u]);
GO
ALTER TABLE [dbo].[c] WITH CHECK ADD CONSTRAINT [fk_null] FOREIGN KEY ([u]) REFERENCES [dbo].[p] ([u]);
GO
ALTER TABLE [dbo].[c] WITH CHECK ADD CONSTRAINT [fk_self] FOREIGN KEY ([self]) REFERENCES [dbo].[c] ([id]);
GO

-- warning ISO2084 at tables/c/foreignKeys/fk_default
--   tables/c/foreignKeys/fk_default: SQL Server takes no cycle and no second path of actions; ON DELETE becomes NO ACTION (behaviour): c is reached from p on another path. Let the application or a trigger do it.
-- warning ISO2084 at tables/c/foreignKeys/fk_default
--   tables/c/foreignKeys/fk_default: SQL Server takes no cycle and no second path of actions; ON UPDATE becomes NO ACTION (behaviour): c is reached from p on another path. Let the application or a trigger do it.
-- warning ISO2061 at tables/c/foreignKeys/fk_full
--   tables/c/foreignKeys/fk_full: SQL Server takes a reference of which only some columns are NULL (behaviour): (1, NULL), refused before, is taken.
-- info ISO2060 at tables/c/foreignKeys/fk_later
--   tables/c/foreignKeys/fk_later: SQL Server checks the key row by row, never at the end of a transaction (behaviour).
-- warning ISO2084 at tables/c/foreignKeys/fk_later
--   tables/c/foreignKeys/fk_later: SQL Server takes no cycle and no second path of actions; ON UPDATE becomes NO ACTION (behaviour): c is reached from p on another path. Let the application or a trigger do it.
-- info ISO2060 at tables/c/foreignKeys/fk_null
--   tables/c/foreignKeys/fk_null: SQL Server checks the key row by row, never at the end of a transaction (behaviour).
-- warning ISO2084 at tables/c/foreignKeys/fk_null
--   tables/c/foreignKeys/fk_null: SQL Server takes no cycle and no second path of actions; ON DELETE becomes NO ACTION (behaviour): c is reached from p on another path. Let the application or a trigger do it.
-- warning ISO2080 at tables/p/unique/uq_u
--   p.u: on SQL Server blanks at the end of a text do not count, in any collation (behaviour): 'a' and 'a ', two keys before, are one.
