-- SQL Server: 1 table. Made by Isomer from the blueprint; edit that instead.

-- Before the rows
CREATE TABLE [dbo].[t] (
    [a] int NOT NULL,
    [b] nvarchar(40) COLLATE Latin1_General_100_BIN2 NOT NULL,
    [j] nvarchar(max) COLLATE Latin1_General_100_BIN2 NOT NULL,
    [tags] nvarchar(max) COLLATE Latin1_General_100_BIN2 NOT NULL,
    [place] nvarchar(max) COLLATE Latin1_General_100_BIN2 NOT NULL,
    [spot] nvarchar(max) COLLATE Latin1_General_100_BIN2 NOT NULL
);
GO

-- After the rows
CREATE NONCLUSTERED INDEX [i03_opclass] ON [dbo].[t] ([b]);
GO
CREATE NONCLUSTERED INDEX [i06_storage] ON [dbo].[t] ([a]);
GO
CREATE NONCLUSTERED INDEX [i07_ignored] ON [dbo].[t] ([a]);
GO
CREATE NONCLUSTERED INDEX [i08_invisible] ON [dbo].[t] ([a]);
GO
CREATE NONCLUSTERED INDEX [i09_hidden] ON [dbo].[t] ([a], [b]);
GO
CREATE NONCLUSTERED INDEX [i11_reverse] ON [dbo].[t] ([b]);
GO
CREATE CLUSTERED INDEX [i12_clustered] ON [dbo].[t] ([a]);
GO
CREATE NONCLUSTERED COLUMNSTORE INDEX [i13_columnstore] ON [dbo].[t] ([a], [b]);
GO
CREATE NONCLUSTERED INDEX [i14_filled] ON [dbo].[t] ([b]) WITH (FILLFACTOR = 70);
GO

-- info ISO2147 at tables/t/columns/j
--   t.j: json fidelity=model becomes nvarchar(max) on SQL Server (representation): documents are text, as they were written; {"a": 1} → '{"a": 1}'.
-- info ISO2156 at tables/t/columns/tags
--   t.tags: array<text> becomes nvarchar(max) on SQL Server (representation): elements are one text; {1,2} → '{1,2}'.
-- info ISO2161 at tables/t/columns/place
--   t.place: other(mariadb:point) becomes nvarchar(max) on SQL Server (representation): values are text, as their own engine writes them, without the type's operators; a value → the text that its own engine writes for it.
-- info ISO2161 at tables/t/columns/spot
--   t.spot: other(mysql:point) becomes nvarchar(max) on SQL Server (representation): values are text, as their own engine writes them, without the type's operators; a value → the text that its own engine writes for it.
-- warning ISO2050 at tables/t/indexes/i01_spatial
--   tables/t/indexes/i01_spatial: SQL Server cannot build it (behaviour): it knows no spatial index. Queries that used it read the table; a unique one is no longer kept.
-- warning ISO2050 at tables/t/indexes/i02_spatial
--   tables/t/indexes/i02_spatial: SQL Server cannot build it (behaviour): it knows no spatial index. Queries that used it read the table; a unique one is no longer kept.
-- info ISO2051 at tables/t/indexes/i03_opclass
--   tables/t/indexes/i03_opclass: SQL Server builds the index without the operator class text_pattern_ops (representation).
-- warning ISO2050 at tables/t/indexes/i04_opclass
--   tables/t/indexes/i04_opclass: SQL Server cannot build it (behaviour): it knows no gin index. Queries that used it read the table; a unique one is no longer kept.
-- warning ISO2050 at tables/t/indexes/i05_native
--   tables/t/indexes/i05_native: SQL Server cannot build it (behaviour): it knows no gin index. Queries that used it read the table; a unique one is no longer kept.
-- info ISO2051 at tables/t/indexes/i06_storage
--   tables/t/indexes/i06_storage: SQL Server builds the index without its storage options (representation).
-- info ISO2051 at tables/t/indexes/i07_ignored
--   tables/t/indexes/i07_ignored: SQL Server builds the index without its storage options (representation).
-- info ISO2051 at tables/t/indexes/i08_invisible
--   tables/t/indexes/i08_invisible: SQL Server builds the index without its storage options (representation).
-- info ISO2051 at tables/t/indexes/i09_hidden
--   tables/t/indexes/i09_hidden: SQL Server builds the index without its storage options (representation).
-- warning ISO2050 at tables/t/indexes/i10_native_part
--   tables/t/indexes/i10_native_part: SQL Server cannot build it (behaviour): an index is over columns, not over expressions. Queries that used it read the table; a unique one is no longer kept.
-- info ISO2051 at tables/t/indexes/i11_reverse
--   tables/t/indexes/i11_reverse: SQL Server builds the index without its storage options (representation).
