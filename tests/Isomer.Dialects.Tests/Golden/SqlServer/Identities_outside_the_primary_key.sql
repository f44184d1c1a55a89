-- SQL Server: 2 tables. Made by Isomer from the blueprint; edit that instead.

-- Before the rows
CREATE TABLE [dbo].[keyless] (
    [n] int IDENTITY(1,1) NOT NULL
);
GO
CREATE TABLE [dbo].[lines] (
    [k] nvarchar(10) COLLATE Latin1_General_100_BIN2 NOT NULL,
    [line] bigint IDENTITY(1,1) NOT NULL
);
GO

-- After the rows
ALTER TABLE [dbo].[lines] ADD PRIMARY KEY CLUSTERED ([k]);
GO

-- info ISO2082 at tables/keyless/columns/n
--   keyless.n: on SQL Server a statement that gives the column a value is refused, unless the session allows it for the table (behaviour).
-- info ISO2082 at tables/lines/columns/line
--   lines.line: on SQL Server a statement that gives the column a value is refused, unless the session allows it for the table (behaviour).
-- warning ISO2080 at tables/lines/primaryKey
--   lines.k: on SQL Server blanks at the end of a text do not count, in any collation (behaviour): 'a' and 'a ', two keys before, are one.
