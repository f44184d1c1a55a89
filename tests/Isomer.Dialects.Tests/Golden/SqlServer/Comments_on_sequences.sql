-- SQL Server: 0 tables. Made by Isomer from the blueprint; edit that instead.

-- Before the rows
CREATE SEQUENCE [dbo].[s] AS bigint START WITH 1 INCREMENT BY 1 MINVALUE 1 MAXVALUE 9223372036854775807 NO CYCLE NO CACHE;
GO

-- After the rows
EXEC sys.sp_addextendedproperty @name = N'MS_Description', @value = N'It''s big', @level0type = N'SCHEMA', @level0name = N'dbo', @level1type = N'SEQUENCE', @level1name = N's';
GO

