-- SQL Server: 1 table. Made by Isomer from the blueprint; edit that instead.

-- Before the rows
CREATE TABLE [dbo].[t] (
    [plain] nvarchar(40) COLLATE Latin1_General_100_BIN2 NOT NULL,
    [binary] nvarchar(40) COLLATE Latin1_General_100_BIN2 NOT NULL,
    [ci] nvarchar(40) COLLATE Latin1_General_100_CI_AS_KS_WS_SC NOT NULL,
    [ci_ai] nvarchar(40) COLLATE Latin1_General_100_CI_AI_KS_WS_SC NOT NULL,
    [nocase] nvarchar(40) COLLATE Latin1_General_100_CI_AS_KS_WS_SC NOT NULL,
    [rtrim] nvarchar(40) COLLATE Latin1_General_100_BIN2 NOT NULL
);
GO

-- After the rows
CREATE UNIQUE NONCLUSTERED INDEX [ux_binary] ON [dbo].[t] ([binary]);
GO
CREATE UNIQUE NONCLUSTERED INDEX [ux_ci] ON [dbo].[t] ([ci]);
GO
CREATE UNIQUE NONCLUSTERED INDEX [ux_ci_ai] ON [dbo].[t] ([ci_ai]);
GO
CREATE UNIQUE NONCLUSTERED INDEX [ux_nocase] ON [dbo].[t] ([nocase]);
GO
CREATE UNIQUE NONCLUSTERED INDEX [ux_plain] ON [dbo].[t] ([plain]);
GO
CREATE UNIQUE NONCLUSTERED INDEX [ux_rtrim] ON [dbo].[t] ([rtrim]);
GO

-- warning ISO2190 at tables/t/columns/nocase
--   t.nocase: the collation nocase has no equal on SQL Server, and ci comes nearest (behaviour): which letters count as one, and how texts sort, may differ; 'ß' is 's' in one and 'ss' in another.
-- warning ISO2080 at tables/t/indexes/ux_binary
--   t.binary: on SQL Server blanks at the end of a text do not count, in any collation (behaviour): 'a' and 'a ', two keys before, are one.
-- warning ISO2080 at tables/t/indexes/ux_ci
--   t.ci: on SQL Server blanks at the end of a text do not count, in any collation (behaviour): 'a' and 'a ', two keys before, are one.
-- warning ISO2080 at tables/t/indexes/ux_ci_ai
--   t.ci_ai: on SQL Server blanks at the end of a text do not count, in any collation (behaviour): 'a' and 'a ', two keys before, are one.
-- warning ISO2080 at tables/t/indexes/ux_nocase
--   t.nocase: on SQL Server blanks at the end of a text do not count, in any collation (behaviour): 'a' and 'a ', two keys before, are one.
-- warning ISO2080 at tables/t/indexes/ux_plain
--   t.plain: on SQL Server blanks at the end of a text do not count, in any collation (behaviour): 'a' and 'a ', two keys before, are one.
