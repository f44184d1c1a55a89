-- SQL Server: 1 table. Made by Isomer from the blueprint; edit that instead.

-- Before the rows
CREATE TABLE [dbo].[t] (
    [a] int NOT NULL,
    [b] bigint NULL,
    [p] decimal(10,2) NULL,
    [wide] decimal(20,4) NOT NULL,
    [s] nvarchar(40) COLLATE Latin1_General_100_BIN2 NOT NULL,
    [u] nvarchar(40) COLLATE Latin1_General_100_BIN2 NULL,
    [long] nvarchar(max) COLLATE Latin1_General_100_BIN2 NULL,
    [x] varbinary(max) NOT NULL,
    [on] bit NOT NULL,
    [d] date NOT NULL,
    [at] datetime2(3) NOT NULL,
    [tz] datetimeoffset(3) NOT NULL
);
GO

-- warning ISO2030 at tables/t/checks/c_half
--   tables/t/checks/c_half: the check has no form on SQL Server and is left out (unsupported): SQL Server cannot say 'p / 2' without changing its meaning: a quotient of decimals has other digits there.
