-- SQL Server: 1 table. Made by Isomer from the blueprint; edit that instead.

-- Before the rows
CREATE TABLE [dbo].[t] (
    [price] decimal(10,2) NOT NULL,
    [line] int NOT NULL,
    [tax] decimal(20,4) NOT NULL,
    [at] datetimeoffset(3) NOT NULL,
    [total] AS (cast([price] * [line] as decimal(20,2))) PERSISTED,
    [paid] AS (cast(coalesce([price], 0) as decimal(10,2))) PERSISTED,
    CONSTRAINT [c_at] CHECK ([at] >= cast('2023-12-31T23:00:00+00:00' as datetimeoffset(7))),
    CONSTRAINT [c_price] CHECK ([price] >= 0.5),
    CONSTRAINT [c_rate] CHECK ([tax] <> 0),
    CONSTRAINT [c_tax] CHECK ([tax] >= 0)
);
GO

-- After the rows
CREATE NONCLUSTERED INDEX [ix_dear] ON [dbo].[t] ([line]) WHERE [price] > 100;
GO
CREATE NONCLUSTERED INDEX [ix_taxed] ON [dbo].[t] ([line]) WHERE [tax] > 100;
GO

-- warning ISO2050 at tables/t/indexes/ix_double
--   tables/t/indexes/ix_double: SQL Server cannot build it (behaviour): an index is over columns, not over expressions. Queries that used it read the table; a unique one is no longer kept.
-- warning ISO2030 at tables/t/checks/c_half
--   tables/t/checks/c_half: the check has no form on SQL Server and is left out (unsupported): SQL Server cannot say 'price / 2' without changing its meaning: a quotient of decimals has other digits there.
