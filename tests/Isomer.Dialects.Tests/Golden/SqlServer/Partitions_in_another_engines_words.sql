-- SQL Server: 1 table. Made by Isomer from the blueprint; edit that instead.

-- Before the rows
CREATE PARTITION FUNCTION [pf](int) AS RANGE RIGHT FOR VALUES (10, 20);
GO
CREATE PARTITION SCHEME [ps] AS PARTITION [pf] ALL TO ([PRIMARY]);
GO
CREATE TABLE [dbo].[t] (
    [k] int NOT NULL,
    [v] int NOT NULL
) ON [ps]([k]);
GO

-- After the rows
ALTER TABLE [dbo].[t] ADD PRIMARY KEY CLUSTERED ([k]);
GO

