-- SQL Server: 1 table. Made by Isomer from the blueprint; edit that instead.

-- Before the rows
IF SCHEMA_ID(N'ids') IS NULL EXEC (N'CREATE SCHEMA [ids]');
GO
CREATE SEQUENCE [dbo].[down] AS bigint START WITH -1 INCREMENT BY -1 MINVALUE -1000 MAXVALUE -1 CYCLE NO CACHE;
GO
CREATE SEQUENCE [dbo].[plain] AS bigint START WITH 1 INCREMENT BY 1 MINVALUE 1 MAXVALUE 9223372036854775807 NO CYCLE NO CACHE;
GO
CREATE SEQUENCE [ids].[Big One] AS bigint START WITH 5 INCREMENT BY 1 MINVALUE 1 MAXVALUE 9223372036854775807 NO CYCLE CACHE 20;
GO
CREATE TABLE [dbo].[t] (
    [n] bigint CONSTRAINT [DF_t_n] DEFAULT (next value for [dbo].[plain]) NOT NULL
);
GO

-- After the rows
EXEC sys.sp_addextendedproperty @name = N'MS_Description', @value = N'It''s big', @level0type = N'SCHEMA', @level0name = N'ids', @level1type = N'SEQUENCE', @level1name = N'Big One';
GO

