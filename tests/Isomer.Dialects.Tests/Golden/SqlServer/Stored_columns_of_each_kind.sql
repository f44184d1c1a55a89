-- SQL Server: 1 table. Made by Isomer from the blueprint; edit that instead.

-- Before the rows
CREATE TABLE [dbo].[t] (
    [a] int NOT NULL,
    [p] decimal(10,2) NULL,
    [s] nvarchar(20) COLLATE Latin1_General_100_BIN2 NULL,
    [g_big] AS (cast([a] * 2 as bigint)) PERSISTED,
    [g_test] AS (cast(case when [a] > 5 and [p] is not null then cast(1 as bit) when not ([a] > 5 and [p] is not null) then cast(0 as bit) end as bit)) PERSISTED,
    [g_code] AS (cast(cast(upper([s]) as nvarchar(max)) + N'-' + cast([a] as nvarchar(max)) as nvarchar(60)) collate Latin1_General_100_BIN2) PERSISTED,
    [g_paid] AS (cast(coalesce([p], 0) as decimal(10,2))) PERSISTED,
    [g_sure] AS (cast([a] + 1 as int)) PERSISTED NOT NULL
);
GO

-- After the rows
CREATE NONCLUSTERED INDEX [ix_big] ON [dbo].[t] ([g_big]);
GO
CREATE NONCLUSTERED INDEX [ix_code] ON [dbo].[t] ([g_code]);
GO

