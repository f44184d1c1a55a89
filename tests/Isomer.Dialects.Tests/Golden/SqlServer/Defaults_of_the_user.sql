-- SQL Server: 1 table. Made by Isomer from the blueprint; edit that instead.

-- Before the rows
CREATE TABLE [dbo].[t] (
    [f8] nvarchar(256) COLLATE Latin1_General_100_BIN2 CONSTRAINT [DF_t_f8] DEFAULT (suser_sname()) NOT NULL
);
GO

