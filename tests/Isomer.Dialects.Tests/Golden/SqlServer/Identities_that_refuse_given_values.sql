-- SQL Server: 1 table. Made by Isomer from the blueprint; edit that instead.

-- Before the rows
CREATE TABLE [dbo].[t] (
    [id] bigint IDENTITY(1,1) NOT NULL
);
GO

-- After the rows
ALTER TABLE [dbo].[t] ADD PRIMARY KEY CLUSTERED ([id]);
GO

