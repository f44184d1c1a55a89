-- SQL Server: 1 table. Made by Isomer from the blueprint; edit that instead.

-- Before the rows
CREATE TABLE [dbo].[t] (
    [f9] uniqueidentifier CONSTRAINT [DF_t_f9] DEFAULT (newid()) NOT NULL
);
GO

