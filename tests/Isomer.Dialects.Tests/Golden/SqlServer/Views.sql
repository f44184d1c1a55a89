-- SQL Server: 1 table. Made by Isomer from the blueprint; edit that instead.

-- Before the rows
CREATE TABLE [dbo].[t] (
    [a] int NOT NULL
);
GO

-- After the rows
CREATE VIEW [dbo].[z] AS
SELECT [a] FROM [dbo].[t];
GO
CREATE VIEW [dbo].[a_over_z] AS
SELECT [a] FROM [dbo].[z];
GO

