-- SQL Server: 1 table. Made by Isomer from the blueprint; edit that instead.

-- Before the rows
CREATE TABLE [dbo].[t] (
    [yes] bit CONSTRAINT [DF_t_yes] DEFAULT (1) NOT NULL,
    [no] bit CONSTRAINT [DF_t_no] DEFAULT (0) NOT NULL
);
GO

