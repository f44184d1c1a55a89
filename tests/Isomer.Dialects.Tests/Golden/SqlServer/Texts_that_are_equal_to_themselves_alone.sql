-- SQL Server: 1 table. Made by Isomer from the blueprint; edit that instead.

-- Before the rows
CREATE TABLE [dbo].[t] (
    [s0] nvarchar(40) COLLATE Latin1_General_100_BIN2 NOT NULL,
    [s1] nvarchar(40) COLLATE Latin1_General_100_BIN2 NOT NULL,
    [s2] nvarchar(850) COLLATE Latin1_General_100_BIN2 NOT NULL
);
GO

-- After the rows
ALTER TABLE [dbo].[t] ADD CONSTRAINT [uq0] UNIQUE NONCLUSTERED ([s0]);
GO
ALTER TABLE [dbo].[t] ADD CONSTRAINT [uq1] UNIQUE NONCLUSTERED ([s1]);
GO
ALTER TABLE [dbo].[t] ADD CONSTRAINT [uq2] UNIQUE NONCLUSTERED ([s2]);
GO

-- warning ISO2065 at tables/t/columns/s2
--   t.s2: text collation=binary becomes nvarchar(850) on SQL Server, where a key has 1700 bytes (narrowing): a text of 851 UTF-16 units would not fit. Give the column a length in the mapping, or accept the loss.
-- warning ISO2080 at tables/t/unique/uq0
--   t.s0: on SQL Server blanks at the end of a text do not count, in any collation (behaviour): 'a' and 'a ', two keys before, are one.
-- warning ISO2080 at tables/t/unique/uq1
--   t.s1: on SQL Server blanks at the end of a text do not count, in any collation (behaviour): 'a' and 'a ', two keys before, are one.
-- warning ISO2080 at tables/t/unique/uq2
--   t.s2: on SQL Server blanks at the end of a text do not count, in any collation (behaviour): 'a' and 'a ', two keys before, are one.
