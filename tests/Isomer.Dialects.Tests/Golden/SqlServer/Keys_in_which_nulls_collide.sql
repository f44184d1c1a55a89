-- SQL Server: 1 table. Made by Isomer from the blueprint; edit that instead.

-- Before the rows
CREATE TABLE [dbo].[t] (
    [a] int NULL,
    [b] nvarchar(20) COLLATE Latin1_General_100_BIN2 NULL
);
GO

-- After the rows
ALTER TABLE [dbo].[t] ADD CONSTRAINT [uq] UNIQUE NONCLUSTERED ([a], [b]);
GO
CREATE UNIQUE NONCLUSTERED INDEX [ux] ON [dbo].[t] ([b]);
GO

-- warning ISO2080 at tables/t/indexes/ux
--   t.b: on SQL Server blanks at the end of a text do not count, in any collation (behaviour): 'a' and 'a ', two keys before, are one.
-- warning ISO2080 at tables/t/unique/uq
--   t.b: on SQL Server blanks at the end of a text do not count, in any collation (behaviour): 'a' and 'a ', two keys before, are one.
