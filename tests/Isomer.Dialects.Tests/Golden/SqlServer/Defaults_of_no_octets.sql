-- SQL Server: 1 table. Made by Isomer from the blueprint; edit that instead.

-- Before the rows
CREATE TABLE [dbo].[t] (
    [b] varbinary(9) CONSTRAINT [DF_t_b] DEFAULT (0x) NOT NULL
);
GO

