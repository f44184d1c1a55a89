-- SQL Server: 1 table. Made by Isomer from the blueprint; edit that instead.

-- Before the rows
CREATE TABLE [dbo].[t] (
    [d3] datetimeoffset(0) CONSTRAINT [DF_t_d3] DEFAULT (cast('2024-02-29T23:59:59+00:00' as datetimeoffset(7))) NOT NULL
);
GO

