-- SQL Server: 1 table. Made by Isomer from the blueprint; edit that instead.

-- Before the rows
CREATE TABLE [dbo].[t] (
    [s0] nvarchar(40) COLLATE Latin1_General_100_BIN2 NOT NULL
);
GO

-- After the rows
ALTER TABLE [dbo].[t] ADD CONSTRAINT [uq0] UNIQUE NONCLUSTERED ([s0]);
GO

