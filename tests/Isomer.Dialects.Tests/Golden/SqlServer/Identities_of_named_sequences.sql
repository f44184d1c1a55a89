-- SQL Server: 1 table. Made by Isomer from the blueprint; edit that instead.

-- Before the rows
CREATE TABLE [dbo].[a] (
    [id] smallint IDENTITY(1,1) NOT NULL
);
GO

-- After the rows
ALTER TABLE [dbo].[a] ADD PRIMARY KEY CLUSTERED ([id]);
GO

-- info ISO2082 at tables/a/columns/id
--   a.id: on SQL Server a statement that gives the column a value is refused, unless the session allows it for the table (behaviour).
-- info ISO2041 at tables/a/columns/id
--   a.id: SQL Server has no identity that names its sequence, as a_numbers (behaviour).
