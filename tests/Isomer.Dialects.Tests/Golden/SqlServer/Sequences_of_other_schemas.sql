-- SQL Server: 0 tables. Made by Isomer from the blueprint; edit that instead.

-- Before the rows
IF SCHEMA_ID(N'ids') IS NULL EXEC (N'CREATE SCHEMA [ids]');
GO
CREATE SEQUENCE [ids].[numbers] AS bigint START WITH 5 INCREMENT BY 1 MINVALUE 1 MAXVALUE 9223372036854775807 NO CYCLE NO CACHE;
GO

