-- SQL Server: 1 table. Made by Isomer from the blueprint; edit that instead.

-- Before the rows
CREATE TABLE [dbo].[t] (
    [e] nvarchar(max) COLLATE Latin1_General_100_BIN2 CONSTRAINT [DF_t_e] DEFAULT (N'') NOT NULL,
    [v] nvarchar(18) COLLATE Latin1_General_100_BIN2 CONSTRAINT [DF_t_v] DEFAULT (N'') NULL
);
GO

