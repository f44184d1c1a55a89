-- SQL Server: 1 table. Made by Isomer from the blueprint; edit that instead.

-- Before the rows
CREATE TABLE [dbo].[t] (
    [d0] date CONSTRAINT [DF_t_d0] DEFAULT (cast('0001-01-01' as date)) NOT NULL,
    [d1] time(3) CONSTRAINT [DF_t_d1] DEFAULT (cast('23:59:59.999' as time(7))) NOT NULL,
    [d2] datetime2(3) CONSTRAINT [DF_t_d2] DEFAULT (cast('2024-02-29T23:59:59.999' as datetime2(7))) NOT NULL
);
GO

