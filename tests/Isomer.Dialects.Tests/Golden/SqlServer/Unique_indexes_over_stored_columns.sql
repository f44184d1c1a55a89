-- SQL Server: 1 table. Made by Isomer from the blueprint; edit that instead.

-- Before the rows
CREATE TABLE [dbo].[t] (
    [s] nvarchar(20) COLLATE Latin1_General_100_BIN2 NULL,
    [code] AS (cast(upper([s]) as nvarchar(20)) collate Latin1_General_100_BIN2) PERSISTED
);
GO

-- warning ISO2050 at tables/t/indexes/ux_code
--   tables/t/indexes/ux_code: SQL Server cannot build it (behaviour): its filter uses code, which is computed. Queries that used it read the table; a unique one is no longer kept.
