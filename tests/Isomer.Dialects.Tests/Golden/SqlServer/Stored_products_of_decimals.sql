-- SQL Server: 1 table. Made by Isomer from the blueprint; edit that instead.

-- Before the rows
CREATE TABLE [dbo].[t] (
    [price] decimal(10,2) NOT NULL,
    [line] int NOT NULL,
    [total] AS (cast([price] * [line] as decimal(20,2))) PERSISTED
);
GO

