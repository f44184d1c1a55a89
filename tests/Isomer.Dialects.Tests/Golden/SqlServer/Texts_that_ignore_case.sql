-- SQL Server: 1 table. Made by Isomer from the blueprint; edit that instead.

-- Before the rows
CREATE TABLE [dbo].[t] (
    [s0] nvarchar(40) COLLATE Latin1_General_100_CI_AS_KS_WS_SC NOT NULL
);
GO

-- After the rows
ALTER TABLE [dbo].[t] ADD CONSTRAINT [uq0] UNIQUE NONCLUSTERED ([s0]);
GO

-- warning ISO2080 at tables/t/unique/uq0
--   t.s0: on SQL Server blanks at the end of a text do not count, in any collation (behaviour): 'a' and 'a ', two keys before, are one.
