-- SQL Server: 5 tables. Made by Isomer from the blueprint; edit that instead.

-- Before the rows
CREATE TABLE [dbo].[a] (
    [id] int IDENTITY(1,1) NOT NULL
);
GO
CREATE TABLE [dbo].[b] (
    [id] bigint IDENTITY(1,1) NOT NULL,
    [x] smallint NOT NULL
);
GO
CREATE TABLE [dbo].[c] (
    [id] bigint IDENTITY(1,1) NOT NULL
);
GO
CREATE TABLE [dbo].[d] (
    [x] int NOT NULL,
    [id] smallint IDENTITY(1,1) NOT NULL
);
GO
CREATE TABLE [dbo].[e] (
    [id] bigint NOT NULL
);
GO

-- After the rows
ALTER TABLE [dbo].[a] ADD PRIMARY KEY CLUSTERED ([id]);
GO
ALTER TABLE [dbo].[b] ADD CONSTRAINT [pk_b] PRIMARY KEY CLUSTERED ([id]);
GO
ALTER TABLE [dbo].[c] ADD PRIMARY KEY CLUSTERED ([id]);
GO
ALTER TABLE [dbo].[d] ADD PRIMARY KEY CLUSTERED ([id]);
GO
ALTER TABLE [dbo].[e] ADD PRIMARY KEY CLUSTERED ([id]);
GO

-- warning ISO2122 at tables/c/columns/id
--   c.id: uint64 becomes bigint on SQL Server (narrowing): the destination numbers whole numbers of 64 bits with a sign; 9223372036854775808 is refused. Give the column another type in the mapping, set a policy, or accept the loss.
-- info ISO2082 at tables/a/columns/id
--   a.id: on SQL Server a statement that gives the column a value is refused, unless the session allows it for the table (behaviour).
-- info ISO2082 at tables/b/columns/id
--   b.id: on SQL Server a statement that gives the column a value is refused, unless the session allows it for the table (behaviour).
-- info ISO2082 at tables/c/columns/id
--   c.id: on SQL Server a statement that gives the column a value is refused, unless the session allows it for the table (behaviour).
-- info ISO2082 at tables/d/columns/id
--   d.id: on SQL Server a statement that gives the column a value is refused, unless the session allows it for the table (behaviour).
