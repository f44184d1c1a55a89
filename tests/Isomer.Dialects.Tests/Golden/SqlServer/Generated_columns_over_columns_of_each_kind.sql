-- SQL Server: 1 table. Made by Isomer from the blueprint; edit that instead.

-- Before the rows
CREATE TABLE [dbo].[t] (
    [id] int IDENTITY(1,1) NOT NULL,
    [a] int NOT NULL,
    [p] decimal(10,2) NULL,
    [s] nvarchar(20) COLLATE Latin1_General_100_BIN2 NULL,
    [d] date NULL,
    [g_big] AS (cast([a] * 2 as bigint)) PERSISTED,
    [g_test] AS (cast(case when [a] > 5 and [p] is not null then cast(1 as bit) when not ([a] > 5 and [p] is not null) then cast(0 as bit) end as bit)) PERSISTED,
    [g_case] AS (cast(case when [a] > 5 then N'big' else N'small' end as nvarchar(10)) collate Latin1_General_100_BIN2),
    [g_code] AS (cast(cast(upper([s]) as nvarchar(max)) + N'-' + cast([a] as nvarchar(max)) as nvarchar(60)) collate Latin1_General_100_BIN2) PERSISTED,
    [g_long] AS (cast(cast([s] as nvarchar(max)) + [s] as nvarchar(max)) collate Latin1_General_100_BIN2),
    [g_day] date NULL,
    [g_over] bigint NULL,
    [g_id] AS (cast([id] + 1 as bigint)),
    [g_sure] AS (cast([a] + 1 as int)) PERSISTED NOT NULL
);
GO

-- After the rows
ALTER TABLE [dbo].[t] ADD PRIMARY KEY CLUSTERED ([id]);
GO
CREATE NONCLUSTERED INDEX [ix_big] ON [dbo].[t] ([g_big]);
GO
CREATE NONCLUSTERED INDEX [ix_case] ON [dbo].[t] ([g_case]);
GO

-- info ISO2082 at tables/t/columns/id
--   t.id: on SQL Server a statement that gives the column a value is refused, unless the session allows it for the table (behaviour).
-- warning ISO2031 at tables/t/columns/g_day
--   t.g_day: the formula has no form on SQL Server, so the column is plain and keeps the source's values (behaviour): the text of a time in a formula keeps it from being stored.
-- warning ISO2031 at tables/t/columns/g_over
--   t.g_over: the formula has no form on SQL Server, so the column is plain and keeps the source's values (behaviour): it uses g_big, which is generated itself.
