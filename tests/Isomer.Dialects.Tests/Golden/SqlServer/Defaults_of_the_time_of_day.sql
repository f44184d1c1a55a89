-- SQL Server: 1 table. Made by Isomer from the blueprint; edit that instead.

-- Before the rows
CREATE TABLE [dbo].[t] (
    [f7] time(6) CONSTRAINT [DF_t_f7] DEFAULT (cast(sysdatetime() as time(7))) NOT NULL
);
GO

