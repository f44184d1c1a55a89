-- SQL Server: 1 table. Made by Isomer from the blueprint; edit that instead.

-- Before the rows
CREATE TABLE [dbo].[t] (
    [s0] nvarchar(40) COLLATE Latin1_General_100_CI_AS_KS_WS_SC NOT NULL
);
GO

-- After the rows
ALTER TABLE [dbo].[t] ADD CONSTRAINT [uq0] UNIQUE NONCLUSTERED ([s0]);
GO

-- warning ISO2190 at tables/t/columns/s0
--   t.s0: the collation nocase has no equal on SQL Server, and ci comes nearest (behaviour): which letters count as one, and how texts sort, may differ; 'ß' is 's' in one and 'ss' in another.
-- warning ISO2080 at tables/t/unique/uq0
--   t.s0: on SQL Server blanks at the end of a text do not count, in any collation (behaviour): 'a' and 'a ', two keys before, are one.
-- warning ISO2175 at tables/t/unique/uq0
--   t.s0: the key compares by the collation ci as SQL Server has it, which may take texts for one that were two (narrowing): 'a' and 'a' with U+0001 behind it, two keys before, are one.
