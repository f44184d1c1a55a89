-- SQL Server: 1 table. Made by Isomer from the blueprint; edit that instead.

-- Before the rows
CREATE TABLE [dbo].[t] (
    [a] int NOT NULL,
    [code] nvarchar(20) COLLATE Latin1_General_100_BIN2 NOT NULL,
    [f] nvarchar(max) COLLATE Latin1_General_100_BIN2 NOT NULL,
    [hash] nvarchar(max) COLLATE Latin1_General_100_BIN2 NOT NULL
);
GO

-- warning ISO2030 at tables/t/columns/f
--   tables/t/columns/f: the default has no form on SQL Server and is left out (unsupported): it is PostgreSQL's own text.
-- warning ISO2031 at tables/t/columns/hash
--   t.hash: the formula has no form on SQL Server, so the column is plain and keeps the source's values (behaviour): it is PostgreSQL's own text.
-- warning ISO2030 at tables/t/checks/c_native
--   tables/t/checks/c_native: the check has no form on SQL Server and is left out (unsupported): it is PostgreSQL's own text.
