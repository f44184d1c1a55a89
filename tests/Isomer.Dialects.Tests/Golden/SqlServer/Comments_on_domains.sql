-- SQL Server: 1 table. Made by Isomer from the blueprint; edit that instead.

-- Before the rows
CREATE TABLE [dbo].[t] (
    [email] nvarchar(510) COLLATE Latin1_General_100_BIN2 NOT NULL
);
GO

-- info ISO2074 at tables/t/columns/email
--   t.email: SQL Server has no domains, so the column takes the domain's type, default and checks (representation).
-- info ISO2071 at domains/email
--   domain email: SQL Server holds no comments (unsupported): 1 left out.
