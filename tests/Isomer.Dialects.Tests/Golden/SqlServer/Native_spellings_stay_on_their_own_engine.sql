-- SQL Server: 1 table. Made by Isomer from the blueprint; edit that instead.

-- Before the rows
CREATE TABLE [dbo].[t] (
    [a] nvarchar(max) COLLATE Latin1_General_100_BIN2 NOT NULL,
    [b] decimal(19,2) NOT NULL,
    [c] bigint NOT NULL,
    [d] datetime2(6) NOT NULL
);
GO

