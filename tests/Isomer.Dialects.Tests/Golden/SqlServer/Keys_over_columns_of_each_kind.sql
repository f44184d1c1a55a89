-- SQL Server: 1 table. Made by Isomer from the blueprint; edit that instead.

-- Before the rows
CREATE TABLE [dbo].[t] (
    [i] bigint NOT NULL,
    [n] decimal(20,4) NOT NULL,
    [s] nvarchar(60) COLLATE Latin1_General_100_BIN2 NOT NULL,
    [f] nvarchar(10) COLLATE Latin1_General_100_BIN2 NOT NULL,
    [o] varbinary(16) NOT NULL,
    [d] date NOT NULL,
    [at] datetime2(3) NOT NULL,
    [u] uniqueidentifier NOT NULL,
    [b] bit NOT NULL,
    [e] nvarchar(255) COLLATE Latin1_General_100_BIN2 NOT NULL,
    CONSTRAINT [ck_t_e] CHECK ([e] in (N'a', N'b'))
);
GO

-- After the rows
ALTER TABLE [dbo].[t] ADD PRIMARY KEY CLUSTERED ([i], [s], [d]);
GO
ALTER TABLE [dbo].[t] ADD CONSTRAINT [uq_at] UNIQUE NONCLUSTERED ([at]);
GO
ALTER TABLE [dbo].[t] ADD CONSTRAINT [uq_eb] UNIQUE NONCLUSTERED ([e], [b]);
GO
ALTER TABLE [dbo].[t] ADD CONSTRAINT [uq_f] UNIQUE NONCLUSTERED ([f]);
GO
ALTER TABLE [dbo].[t] ADD CONSTRAINT [uq_n] UNIQUE NONCLUSTERED ([n]);
GO
ALTER TABLE [dbo].[t] ADD CONSTRAINT [uq_o] UNIQUE NONCLUSTERED ([o]);
GO
ALTER TABLE [dbo].[t] ADD CONSTRAINT [uq_u] UNIQUE NONCLUSTERED ([u]);
GO

-- info ISO2153 at tables/t/columns/e
--   t.e: enum(a,b) becomes nvarchar(255) on SQL Server (representation): labels are text with a check, and sort as text; the label a → 'a'.
-- warning ISO2080 at tables/t/primaryKey
--   t.s: on SQL Server blanks at the end of a text do not count, in any collation (behaviour): 'a' and 'a ', two keys before, are one.
-- info ISO2081 at tables/t
--   tables/t: the check ck_t_e compares texts, and on SQL Server blanks at their end do not count (behaviour): 'a' = 'a ' is true.
