-- SQL Server: 4 tables. Made by Isomer from the blueprint; edit that instead.

-- Before the rows
CREATE TABLE [dbo].[above] (
    [id] int IDENTITY(1,-1) NOT NULL
);
GO
CREATE TABLE [dbo].[below] (
    [id] int IDENTITY(-2147483648,1) NOT NULL
);
GO
CREATE TABLE [dbo].[down] (
    [id] int IDENTITY(-1,-1) NOT NULL
);
GO
CREATE TABLE [dbo].[up] (
    [id] bigint IDENTITY(100,10) NOT NULL
);
GO

-- After the rows
ALTER TABLE [dbo].[above] ADD PRIMARY KEY CLUSTERED ([id]);
GO
ALTER TABLE [dbo].[below] ADD PRIMARY KEY CLUSTERED ([id]);
GO
ALTER TABLE [dbo].[down] ADD PRIMARY KEY CLUSTERED ([id]);
GO
ALTER TABLE [dbo].[up] ADD PRIMARY KEY CLUSTERED ([id]);
GO

-- info ISO2082 at tables/above/columns/id
--   above.id: on SQL Server a statement that gives the column a value is refused, unless the session allows it for the table (behaviour).
-- info ISO2082 at tables/below/columns/id
--   below.id: on SQL Server a statement that gives the column a value is refused, unless the session allows it for the table (behaviour).
-- info ISO2082 at tables/down/columns/id
--   down.id: on SQL Server a statement that gives the column a value is refused, unless the session allows it for the table (behaviour).
-- info ISO2082 at tables/up/columns/id
--   up.id: on SQL Server a statement that gives the column a value is refused, unless the session allows it for the table (behaviour).
