-- SQL Server: 1 table. Made by Isomer from the blueprint; edit that instead.

-- Before the rows
CREATE TABLE [dbo].[t] (
    [id] int IDENTITY(1,1) NOT NULL,
    [next] AS (cast([id] + 1 as bigint))
);
GO

-- After the rows
ALTER TABLE [dbo].[t] ADD PRIMARY KEY CLUSTERED ([id]);
GO

-- info ISO2082 at tables/t/columns/id
--   t.id: on SQL Server a statement that gives the column a value is refused, unless the session allows it for the table (behaviour).
