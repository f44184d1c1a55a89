-- SQL Server: 8 tables. Made by Isomer from the blueprint; edit that instead.

-- Before the rows
CREATE SEQUENCE [dbo].[e_seq] AS int START WITH 1 INCREMENT BY 1 MINVALUE 1 MAXVALUE 2147483647 NO CYCLE NO CACHE;
GO
CREATE TABLE [dbo].[a] (
    [id] int IDENTITY(1,1) NOT NULL
);
GO
CREATE TABLE [dbo].[b] (
    [id] bigint IDENTITY(100,10) NOT NULL
);
GO
CREATE TABLE [dbo].[c] (
    [id] bigint IDENTITY(1,1) NOT NULL,
    [x] smallint NOT NULL
);
GO
CREATE TABLE [dbo].[d] (
    [k] nvarchar(10) COLLATE Latin1_General_100_BIN2 NOT NULL,
    [line] bigint IDENTITY(1,1) NOT NULL
);
GO
CREATE TABLE [dbo].[e] (
    [id] int CONSTRAINT [DF_e_id] DEFAULT (next value for [dbo].[e_seq]) NOT NULL
);
GO
CREATE TABLE [dbo].[f] (
    [id] smallint IDENTITY(1,1) NOT NULL
);
GO
CREATE TABLE [dbo].[g] (
    [id] bigint NOT NULL
);
GO
CREATE TABLE [dbo].[h] (
    [id] bigint IDENTITY(1,1) NOT NULL
);
GO

-- After the rows
ALTER TABLE [dbo].[a] ADD PRIMARY KEY CLUSTERED ([id]);
GO
ALTER TABLE [dbo].[b] ADD CONSTRAINT [pk_b] PRIMARY KEY CLUSTERED ([id]);
GO
ALTER TABLE [dbo].[c] ADD PRIMARY KEY CLUSTERED ([id]);
GO
ALTER TABLE [dbo].[d] ADD PRIMARY KEY CLUSTERED ([k]);
GO
ALTER TABLE [dbo].[e] ADD PRIMARY KEY CLUSTERED ([id]);
GO
ALTER TABLE [dbo].[f] ADD PRIMARY KEY CLUSTERED ([id]);
GO
ALTER TABLE [dbo].[g] ADD PRIMARY KEY CLUSTERED ([id]);
GO
ALTER TABLE [dbo].[h] ADD PRIMARY KEY CLUSTERED ([id]);
GO

-- warning ISO2122 at tables/c/columns/id
--   c.id: uint64 becomes bigint on SQL Server (narrowing): the destination numbers whole numbers of 64 bits with a sign; 9223372036854775808 is refused. Give the column another type in the mapping, set a policy, or accept the loss.
-- info ISO2082 at tables/a/columns/id
--   a.id: on SQL Server a statement that gives the column a value is refused, unless the session allows it for the table (behaviour).
-- info ISO2082 at tables/c/columns/id
--   c.id: on SQL Server a statement that gives the column a value is refused, unless the session allows it for the table (behaviour).
-- info ISO2082 at tables/d/columns/line
--   d.line: on SQL Server a statement that gives the column a value is refused, unless the session allows it for the table (behaviour).
-- warning ISO2080 at tables/d/primaryKey
--   d.k: on SQL Server blanks at the end of a text do not count, in any collation (behaviour): 'a' and 'a ', two keys before, are one.
-- info ISO2082 at tables/f/columns/id
--   f.id: on SQL Server a statement that gives the column a value is refused, unless the session allows it for the table (behaviour).
-- info ISO2041 at tables/f/columns/id
--   f.id: SQL Server has no identity that names its sequence, as f_numbers (behaviour).
-- info ISO2082 at tables/h/columns/id
--   h.id: on SQL Server a statement that gives the column a value is refused, unless the session allows it for the table (behaviour).
-- info ISO2041 at tables/h/columns/id
--   h.id: SQL Server has no identity that names its sequence, as ids.h_id (behaviour).
