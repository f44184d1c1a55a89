-- SQL Server: 1 table. Made by Isomer from the blueprint; edit that instead.

-- Before the rows
CREATE TABLE [dbo].[t] (
    [s] nvarchar(max) COLLATE Latin1_General_100_BIN2 NULL,
    [twice] AS (cast(cast([s] as nvarchar(max)) + [s] as nvarchar(max)) collate Latin1_General_100_BIN2) PERSISTED
);
GO

