-- SQL Server: 2 tables. Made by Isomer from the blueprint; edit that instead.

-- Before the rows
CREATE TABLE [dbo].[c] (
    [a] int NULL,
    [b] nvarchar(10) COLLATE Latin1_General_100_BIN2 NULL
);
GO
CREATE TABLE [dbo].[p] (
    [id] int NOT NULL,
    [a] int NOT NULL,
    [b] nvarchar(10) COLLATE Latin1_General_100_BIN2 NULL
);
GO

-- After the rows
ALTER TABLE [dbo].[p] ADD PRIMARY KEY CLUSTERED ([id]);
GO
CREATE UNIQUE NONCLUSTERED INDEX [ux_a] ON [dbo].[p] ([a]);
GO
CREATE UNIQUE NONCLUSTERED INDEX [ux_ab] ON [dbo].[p] ([a], [b]);
GO
ALTER TABLE [dbo].[c] WITH CHECK ADD CONSTRAINT [fk_a] FOREIGN KEY ([a]) REFERENCES [dbo].[p] ([a]);
GO
ALTER TABLE [dbo].[c] WITH CHECK ADD CONSTRAINT [fk_ba] FOREIGN KEY ([b], [a]) REFERENCES [dbo].[p] ([b], [a]);
GO

-- warning ISO2080 at tables/p/indexes/ux_ab
--   p.b: on SQL Server blanks at the end of a text do not count, in any collation (behaviour): 'a' and 'a ', two keys before, are one.
-- warning ISO2083 at tables/p/indexes/ux_ab
--   tables/p/indexes/ux_ab: a foreign key refers to it, so that on SQL Server it can leave out no rows and takes one NULL only (narrowing): a second row with NULL does not fit.
