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
CREATE NONCLUSTERED INDEX [i_binary] ON [dbo].[t] ([b]);
GO

-- info ISO2147 at tables/t/columns/doc
--   t.doc: json fidelity=text becomes nvarchar(max) on SQL Server (representation): documents are text, as they were written; {"a": 1} → '{"a": 1}'.
-- info ISO2156 at tables/t/columns/tags
--   t.tags: array<text> becomes nvarchar(max) on SQL Server (representation): elements are one text; {1,2} → '{1,2}'.
-- info ISO2161 at tables/t/columns/area
--   t.area: other(postgresql:box) becomes nvarchar(max) on SQL Server (representation): values are text, as their own engine writes them, without the type's operators; a value → the text that its own engine writes for it.
-- info ISO2051 at tables/t/indexes/i_binary
--   tables/t/indexes/i_binary: SQL Server builds the index without the collation binary (representation).
