-- SQL Server: 1 table. Made by Isomer from the blueprint; edit that instead.

-- Before the rows
CREATE TABLE [dbo].[t] (
    [a] int NOT NULL,
    [b] int NULL,
    [sum] AS (cast([a] + [b] as int)) PERSISTED,
    [name] AS (cast(cast(coalesce([b], [a]) as nvarchar(max)) + N'x' as nvarchar(max)) collate Latin1_General_100_BIN2),
    [hash] nvarchar(max) COLLATE Latin1_General_100_BIN2 NOT NULL
);
GO

-- info ISO2076 at tables/t/columns/name
--   t.name: a generated column is never NOT NULL on SQL Server; its formula decides (behaviour).
-- warning ISO2031 at tables/t/columns/hash
--   t.hash: the formula has no form on SQL Server, so the column is plain and keeps the source's values (behaviour): it is PostgreSQL's own text.
