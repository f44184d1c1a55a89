-- SQL Server: 2 tables. Made by Isomer from the blueprint; edit that instead.

-- Before the rows
CREATE TABLE [dbo].[c] (
    [p] bigint NOT NULL,
    [q] bigint NULL,
    [u] nvarchar(10) COLLATE Latin1_General_100_BIN2 NULL
);
GO
CREATE TABLE [dbo].[p] (
    [id] bigint NOT NULL,
    [u] nvarchar(10) COLLATE Latin1_General_100_BIN2 NOT NULL
);
GO

-- After the rows
ALTER TABLE [dbo].[p] ADD PRIMARY KEY CLUSTERED ([id]);
GO
ALTER TABLE [dbo].[p] ADD CONSTRAINT [uq_u] UNIQUE NONCLUSTERED ([u]);
GO
ALTER TABLE [dbo].[c] WITH CHECK ADD CONSTRAINT [fk_p] FOREIGN KEY ([p]) REFERENCES [dbo].[p] ([id]);
GO
ALTER TABLE [dbo].[c] WITH CHECK ADD CONSTRAINT [fk_q] FOREIGN KEY ([q]) REFERENCES [dbo].[p] ([id]);
GO
ALTER TABLE [dbo].[c] WITH CHECK ADD CONSTRAINT [fk_u] FOREIGN KEY ([u]) REFERENCES [dbo].[p] ([u]);
GO

-- warning ISO2080 at tables/p/unique/uq_u
--   p.u: on SQL Server blanks at the end of a text do not count, in any collation (behaviour): 'a' and 'a ', two keys before, are one.
