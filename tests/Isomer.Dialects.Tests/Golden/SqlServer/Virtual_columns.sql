-- SQL Server: 1 table. Made by Isomer from the blueprint; edit that instead.

-- Before the rows
CREATE TABLE [dbo].[t] (
    [a] int NOT NULL,
    [b] int NULL,
    [sum] AS (cast([a] + [b] as int)),
    [size] AS (cast(case when [a] > 5 then N'big' else N'small' end as nvarchar(10)) collate Latin1_General_100_BIN2)
);
GO

