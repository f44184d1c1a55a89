-- SQL Server: 3 tables. Made by Isomer from the blueprint; edit that instead.

-- Before the rows
CREATE TABLE [dbo].[a] (
    [id] decimal(21,2) NOT NULL,
    [name] nvarchar(850) COLLATE Latin1_General_100_BIN2 NOT NULL
);
GO
CREATE TABLE [dbo].[b] (
    [a] decimal(21,2) NOT NULL,
    [name] nvarchar(850) COLLATE Latin1_General_100_BIN2 NOT NULL
);
GO
CREATE TABLE [dbo].[c] (
    [a] decimal(21,2) NOT NULL
);
GO

-- After the rows
ALTER TABLE [dbo].[a] ADD PRIMARY KEY CLUSTERED ([id]);
GO
ALTER TABLE [dbo].[a] ADD CONSTRAINT [uq_name] UNIQUE NONCLUSTERED ([name]);
GO
ALTER TABLE [dbo].[b] WITH CHECK ADD CONSTRAINT [b_fk_a] FOREIGN KEY ([a]) REFERENCES [dbo].[a] ([id]);
GO
ALTER TABLE [dbo].[b] WITH CHECK ADD CONSTRAINT [fk_name] FOREIGN KEY ([name]) REFERENCES [dbo].[a] ([name]);
GO
ALTER TABLE [dbo].[c] WITH CHECK ADD CONSTRAINT [c_fk_a] FOREIGN KEY ([a]) REFERENCES [dbo].[a] ([id]);
GO

-- info ISO2064 at tables/b/foreignKeys/fk_a
--   b.fk_a: the name is taken on SQL Server, by another table or by the engine itself; it becomes b_fk_a (representation).
-- info ISO2064 at tables/c/foreignKeys/fk_a
--   c.fk_a: the name is taken on SQL Server, by another table or by the engine itself; it becomes c_fk_a (representation).
-- info ISO2011 at tables/a/columns/id
--   a.id: uint32 becomes decimal(21,2), as the other columns of its key (widening).
-- info ISO2011 at tables/b/columns/a
--   b.a: int16 becomes decimal(21,2), as the other columns of its key (widening).
-- info ISO2011 at tables/c/columns/a
--   c.a: decimal(12,2) becomes decimal(21,2), as the other columns of its key (widening).
-- info ISO2011 at tables/a/columns/name
--   a.name: string(20) becomes text, as the other columns of its key (widening).
-- warning ISO2065 at tables/a/columns/name
--   a.name: string(20) becomes nvarchar(850) on SQL Server, where a key has 1700 bytes (narrowing): a text of 851 UTF-16 units would not fit. Give the column a length in the mapping, or accept the loss.
-- warning ISO2080 at tables/a/unique/uq_name
--   a.name: on SQL Server blanks at the end of a text do not count, in any collation (behaviour): 'a' and 'a ', two keys before, are one.
-- warning ISO2065 at tables/b/columns/name
--   b.name: text becomes nvarchar(850) on SQL Server, where a key has 1700 bytes (narrowing): a text of 851 UTF-16 units would not fit. Give the column a length in the mapping, or accept the loss.
