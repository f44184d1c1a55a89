-- SQL Server: 1 table. Made by Isomer from the blueprint; edit that instead.

-- Before the rows
CREATE TABLE [dbo].[t] (
    [n] int IDENTITY(1,1) NOT NULL,
    [k] nvarchar(10) COLLATE Latin1_General_100_BIN2 NOT NULL
);
GO

-- After the rows
ALTER TABLE [dbo].[t] ADD PRIMARY KEY CLUSTERED ([n], [k]);
GO

-- info ISO2082 at tables/t/columns/n
--   t.n: on SQL Server a statement that gives the column a value is refused, unless the session allows it for the table (behaviour).
-- warning ISO2080 at tables/t/primaryKey
--   t.k: on SQL Server blanks at the end of a text do not count, in any collation (behaviour): 'a' and 'a ', two keys before, are one.
