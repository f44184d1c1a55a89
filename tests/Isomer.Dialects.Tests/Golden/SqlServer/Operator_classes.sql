-- SQL Server: 1 table. Made by Isomer from the blueprint; edit that instead.

-- Before the rows
CREATE TABLE [dbo].[t] (
    [a] int NULL,
    [b] nvarchar(40) COLLATE Latin1_General_100_BIN2 NOT NULL,
    [c] datetime2(6) NOT NULL,
    [n] int NOT NULL,
    [words] nvarchar(400) COLLATE Latin1_General_100_BIN2 NOT NULL,
    [doc] nvarchar(max) COLLATE Latin1_General_100_BIN2 NOT NULL,
    [tags] nvarchar(max) COLLATE Latin1_General_100_BIN2 NOT NULL,
    [area] nvarchar(max) COLLATE Latin1_General_100_BIN2 NOT NULL
);
GO

-- After the rows
CREATE NONCLUSTERED INDEX [i_pattern] ON [dbo].[t] ([b]);
GO

-- warning ISO2130 at tables/t/columns/c
--   t.c: timestamp(6) becomes datetime2(6) on SQL Server (narrowing): a date is a day of the calendar there; infinity is refused. Give the column another type in the mapping, set a policy, or accept the loss.
-- info ISO2131 at tables/t/columns/c
--   t.c: timestamp(6) becomes datetime2(6) on SQL Server (narrowing): its years begin later, or end earlier; 0001-03-15 BC is refused. Give the column another type in the mapping, set a policy, or accept the loss.
-- info ISO2147 at tables/t/columns/doc
--   t.doc: json fidelity=text becomes nvarchar(max) on SQL Server (representation): documents are text, as they were written; {"a": 1} → '{"a": 1}'.
-- info ISO2156 at tables/t/columns/tags
--   t.tags: array<text> becomes nvarchar(max) on SQL Server (representation): elements are one text; {1,2} → '{1,2}'.
-- info ISO2161 at tables/t/columns/area
--   t.area: other(postgresql:box) becomes nvarchar(max) on SQL Server (representation): values are text, as their own engine writes them, without the type's operators; a value → the text that its own engine writes for it.
-- info ISO2051 at tables/t/indexes/i_pattern
--   tables/t/indexes/i_pattern: SQL Server builds the index without the operator class text_pattern_ops (representation).
