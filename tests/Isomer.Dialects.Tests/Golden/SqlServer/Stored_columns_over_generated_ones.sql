-- SQL Server: 1 table. Made by Isomer from the blueprint; edit that instead.

-- Before the rows
CREATE TABLE [dbo].[t] (
    [a] int NOT NULL,
    [b] AS (cast([a] * 2 as bigint)) PERSISTED,
    [c] bigint NULL
);
GO

-- warning ISO2031 at tables/t/columns/c
--   t.c: the formula has no form on SQL Server, so the column is plain and keeps the source's values (behaviour): it uses b, which is generated itself.
