-- SQL Server: 1 table. Made by Isomer from the blueprint; edit that instead.

-- Before the rows
CREATE TABLE [dbo].[t] (
    [a] int NULL,
    [b] nvarchar(40) COLLATE Latin1_General_100_BIN2 NOT NULL,
    [c] datetime2(6) NOT NULL,
    [j] nvarchar(max) COLLATE Latin1_General_100_BIN2 NOT NULL,
    [doc] nvarchar(max) COLLATE Latin1_General_100_BIN2 NOT NULL,
    [tags] nvarchar(max) COLLATE Latin1_General_100_BIN2 NOT NULL
);
GO

-- After the rows
CREATE NONCLUSTERED INDEX [i01_plain] ON [dbo].[t] ([a]);
GO
CREATE NONCLUSTERED INDEX [i02_composite] ON [dbo].[t] ([b], [a]);
GO
CREATE UNIQUE NONCLUSTERED INDEX [i03_unique] ON [dbo].[t] ([a]) WHERE [a] is not null;
GO
CREATE NONCLUSTERED INDEX [i04_descending] ON [dbo].[t] ([c] DESC, [a]);
GO
CREATE NONCLUSTERED INDEX [i05_nulls_first] ON [dbo].[t] ([a]);
GO
CREATE NONCLUSTERED INDEX [i07_partial] ON [dbo].[t] ([c]) WHERE [a] > 10 and [b] <> N'x';
GO
CREATE UNIQUE NONCLUSTERED INDEX [i08_unique_partial] ON [dbo].[t] ([b]) WHERE [a] is null;
GO
CREATE NONCLUSTERED INDEX [i09_include] ON [dbo].[t] ([a]) INCLUDE ([b], [c]);
GO
CREATE NONCLUSTERED INDEX [i10_hash] ON [dbo].[t] ([b]);
GO
CREATE NONCLUSTERED INDEX [i12_brin] ON [dbo].[t] ([c]);
GO
CREATE NONCLUSTERED INDEX [i13_collation] ON [dbo].[t] ([b]);
GO
CREATE NONCLUSTERED INDEX [i14_nocase] ON [dbo].[t] ([b]);
GO
CREATE NONCLUSTERED INDEX [i15_opclass] ON [dbo].[t] ([b]);
GO
CREATE UNIQUE NONCLUSTERED INDEX [i16_nulls_not_distinct] ON [dbo].[t] ([a], [c]);
GO
CREATE NONCLUSTERED INDEX [i19_storage] ON [dbo].[t] ([a]);
GO

-- info ISO2147 at tables/t/columns/j
--   t.j: json fidelity=model becomes nvarchar(max) on SQL Server (representation): documents are text, as they were written; {"a": 1} → '{"a": 1}'.
-- info ISO2147 at tables/t/columns/doc
--   t.doc: json becomes nvarchar(max) on SQL Server (representation): documents are text, as they were written; {"a": 1} → '{"a": 1}'.
-- info ISO2156 at tables/t/columns/tags
--   t.tags: array<text> becomes nvarchar(max) on SQL Server (representation): elements are one text; {1,2} → '{1,2}'.
-- info ISO2051 at tables/t/indexes/i05_nulls_first
--   tables/t/indexes/i05_nulls_first: SQL Server builds the index without the order of NULLs (representation).
-- warning ISO2050 at tables/t/indexes/i06_expression
--   tables/t/indexes/i06_expression: SQL Server cannot build it (behaviour): an index is over columns, not over expressions. Queries that used it read the table; a unique one is no longer kept.
-- info ISO2081 at tables/t/indexes/i07_partial
--   tables/t/indexes/i07_partial: the filter compares texts, and on SQL Server blanks at their end do not count (behaviour): 'a' = 'a ' is true.
-- warning ISO2080 at tables/t/indexes/i08_unique_partial
--   t.b: on SQL Server blanks at the end of a text do not count, in any collation (behaviour): 'a' and 'a ', two keys before, are one.
-- info ISO2051 at tables/t/indexes/i10_hash
--   tables/t/indexes/i10_hash: SQL Server builds the index without the method hash, as an ordered tree (representation).
-- warning ISO2050 at tables/t/indexes/i11_gin
--   tables/t/indexes/i11_gin: SQL Server cannot build it (behaviour): it knows no gin index. Queries that used it read the table; a unique one is no longer kept.
-- info ISO2051 at tables/t/indexes/i12_brin
--   tables/t/indexes/i12_brin: SQL Server builds the index without the method brin, as an ordered tree (representation).
-- info ISO2051 at tables/t/indexes/i13_collation
--   tables/t/indexes/i13_collation: SQL Server builds the index without the collation binary (representation).
-- info ISO2051 at tables/t/indexes/i14_nocase
--   tables/t/indexes/i14_nocase: SQL Server builds the index without the collation nocase (representation).
-- info ISO2051 at tables/t/indexes/i15_opclass
--   tables/t/indexes/i15_opclass: SQL Server builds the index without the operator class text_pattern_ops (representation).
-- warning ISO2050 at tables/t/indexes/i17_prefix
--   tables/t/indexes/i17_prefix: SQL Server cannot build it (behaviour): a unique index holds whole values, not their beginnings. Queries that used it read the table; a unique one is no longer kept.
-- warning ISO2050 at tables/t/indexes/i18_unordered
--   tables/t/indexes/i18_unordered: SQL Server cannot build it (behaviour): the type of doc has no order. Queries that used it read the table; a unique one is no longer kept.
-- warning ISO2050 at tables/t/indexes/i19_native
--   tables/t/indexes/i19_native: SQL Server cannot build it (behaviour): it knows no gin index. Queries that used it read the table; a unique one is no longer kept.
-- info ISO2051 at tables/t/indexes/i19_storage
--   tables/t/indexes/i19_storage: SQL Server builds the index without its storage options (representation).
-- warning ISO2050 at tables/t/indexes/i20_fulltext
--   tables/t/indexes/i20_fulltext: SQL Server cannot build it (behaviour): it knows no fulltext index. Queries that used it read the table; a unique one is no longer kept.
-- warning ISO2050 at tables/t/indexes/i21_native_part
--   tables/t/indexes/i21_native_part: SQL Server cannot build it (behaviour): an index is over columns, not over expressions. Queries that used it read the table; a unique one is no longer kept.
