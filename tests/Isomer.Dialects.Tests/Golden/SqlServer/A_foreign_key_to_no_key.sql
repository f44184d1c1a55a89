-- SQL Server: 2 tables. Made by Isomer from the blueprint; edit that instead.

-- Before the rows
CREATE TABLE [dbo].[c] (
    [a] int NOT NULL
);
GO
CREATE TABLE [dbo].[p] (
    [a] int NOT NULL
);
GO

-- After the rows
CREATE NONCLUSTERED INDEX [ix] ON [dbo].[p] ([a]);
GO

-- warning ISO2062 at tables/c/foreignKeys/fk
--   tables/c/foreignKeys/fk: SQL Server refuses the foreign key (unsupported): p(a) is no key.
