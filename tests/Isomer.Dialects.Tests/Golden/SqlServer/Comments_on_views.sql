-- SQL Server: 1 table. Made by Isomer from the blueprint; edit that instead.

-- Before the rows
CREATE TABLE [dbo].[t] (
    [a] int NOT NULL
);
GO

-- After the rows
CREATE VIEW [dbo].[v] AS
SELECT [a] FROM [dbo].[t];
GO
EXEC sys.sp_addextendedproperty @name = N'MS_Description', @value = N'All', @level0type = N'SCHEMA', @level0name = N'dbo', @level1type = N'VIEW', @level1name = N'v';
GO

