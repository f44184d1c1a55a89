-- SQL Server: 2 tables. Made by Isomer from the blueprint; edit that instead.

-- Before the rows
CREATE SEQUENCE [dbo].[key_numbers] AS int START WITH 1 INCREMENT BY 1 MINVALUE 1 MAXVALUE 2147483647 NO CYCLE NO CACHE;
GO
CREATE SEQUENCE [dbo].[plain] AS bigint START WITH 1 INCREMENT BY 1 MINVALUE 1 MAXVALUE 9223372036854775807 NO CYCLE NO CACHE;
GO
CREATE TABLE [dbo].[k] (
    [id] int CONSTRAINT [DF_k_id] DEFAULT (next value for [dbo].[key_numbers]) NOT NULL
);
GO
CREATE TABLE [dbo].[t] (
    [n] bigint CONSTRAINT [DF_t_n] DEFAULT (next value for [dbo].[plain]) NOT NULL
);
GO

-- After the rows
ALTER TABLE [dbo].[k] ADD PRIMARY KEY CLUSTERED ([id]);
GO

