-- SQL Server: 3 tables. Made by Isomer from the blueprint; edit that instead.
--
-- Where it is not what the blueprint says:
-- ISO2119 Order Lines.quantity: float64 becomes float on SQL Server (narrowing): a binary number is finite there; Infinity is refused. Give the column another type in the mapping, set a policy, or accept the loss.
-- ISO2073 Order Lines: the storage options WITHOUT ROWID are SQLite's own and are left out on SQL Server (representation).
-- ISO2190 customers.email: the collation nocase has no equal on SQL Server, and ci comes nearest (behaviour): which letters count as one, and how texts sort, may differ; 'ß' is 's' in one and 'ss' in another.
-- ISO2119 customers.rating: float64 becomes float on SQL Server (narrowing): a binary number is finite there; Infinity is refused. Give the column another type in the mapping, set a policy, or accept the loss.
-- ISO2147 customers.prefs: json becomes nvarchar(max) on SQL Server (representation): documents are text, as they were written; {"a": 1} → '{"a": 1}'.
-- ISO2146 customers.token: uuid becomes uniqueidentifier on SQL Server (behaviour): identifiers sort by their last six octets first; 00000000-0000-0000-0000-010000000000 sorts after ff000000-0000-0000-0000-000000000000, before it elsewhere.
-- ISO2161 customers.any: other(sqlite:) becomes nvarchar(max) on SQL Server (representation): values are text, as their own engine writes them, without the type's operators; a value → the text that its own engine writes for it.
-- ISO2082 customers.id: on SQL Server a statement that gives the column a value is refused, unless the session allows it for the table (behaviour).
-- ISO2192 customers.label: the formula calls upper, which gives another value on SQL Server for some arguments (behaviour): upper('é'), 'é' before, is 'É'.
-- ISO2050 tables/customers/indexes/ix_lower: SQL Server cannot build it (behaviour): an index is over columns, not over expressions. Queries that used it read the table; a unique one is no longer kept.
-- ISO2050 tables/customers/indexes/ix_nocase: SQL Server cannot build it (behaviour): the type of name has no order. Queries that used it read the table; a unique one is no longer kept.
-- ISO2080 customers.email: on SQL Server blanks at the end of a text do not count, in any collation (behaviour): 'a' and 'a ', two keys before, are one.
-- ISO2175 customers.email: the key compares by the collation ci as SQL Server has it, which may take texts for one that were two (narrowing): 'a' and 'a' with U+0001 behind it, two keys before, are one.
-- ISO2030 tables/customers/checks/ck_json: the check has no form on SQL Server and is left out (unsupported): it is SQLite's own text.
-- ISO2072 tables/customers/triggers/audit: the trigger is written in SQLite's words and is left out on SQL Server (unsupported). Write it anew there.
-- ISO2082 orders.id: on SQL Server a statement that gives the column a value is refused, unless the session allows it for the table (behaviour).
-- ISO2060 tables/orders/foreignKeys/fk_orders_customer: SQL Server checks the key row by row, never at the end of a transaction (behaviour).
-- ISO2084 tables/orders/foreignKeys/fk_orders_parent: SQL Server takes no cycle and no second path of actions; ON DELETE becomes NO ACTION (behaviour): orders would be reached again. Let the application or a trigger do it.
-- ISO2072 views/active_customers: the view is written in SQLite's words and is left out on SQL Server (unsupported). Write it anew there.

-- Before the rows
CREATE TABLE [dbo].[Order Lines] (
    [order] bigint NOT NULL,
    [line] bigint NOT NULL,
    [price] decimal(10,2) NOT NULL,
    [quantity] float CONSTRAINT [DF_Order Lines_quantity] DEFAULT (1) NOT NULL
);
GO
CREATE TABLE [dbo].[customers] (
    [id] bigint IDENTITY(1,1) NOT NULL,
    [email] nvarchar(510) COLLATE Latin1_General_100_CI_AS_KS_WS_SC NOT NULL,
    [name] nvarchar(max) COLLATE Latin1_General_100_BIN2 CONSTRAINT [DF_customers_name] DEFAULT (N'it''s') NOT NULL,
    [active] bit CONSTRAINT [DF_customers_active] DEFAULT (1) NOT NULL,
    [balance] decimal(12,2) NULL,
    [rating] float NULL,
    [photo] varbinary(max) CONSTRAINT [DF_customers_photo] DEFAULT (0x00FF) NULL,
    [prefs] nvarchar(max) COLLATE Latin1_General_100_BIN2 NULL,
    [token] uniqueidentifier NULL,
    [born] date NULL,
    [created] datetime2(6) CONSTRAINT [DF_customers_created] DEFAULT (sysutcdatetime()) NOT NULL,
    [any] nvarchar(max) COLLATE Latin1_General_100_BIN2 NULL,
    [label] AS (cast(cast(upper([name]) as nvarchar(max)) + N'!' as nvarchar(max)) collate Latin1_General_100_BIN2),
    CONSTRAINT [ck_email] CHECK ([email] like N'%@%'),
    CONSTRAINT [ck_name] CHECK (len((cast([name] as nvarchar(max)) + N'.') collate Latin1_General_100_CI_AS_SC) - 1 >= 1 and len((cast([name] as nvarchar(max)) + N'.') collate Latin1_General_100_CI_AS_SC) - 1 <= 100)
);
GO
CREATE TABLE [dbo].[orders] (
    [id] bigint IDENTITY(1,1) NOT NULL,
    [customer] bigint NULL,
    [parent] bigint NULL
);
GO

-- After the rows
ALTER TABLE [dbo].[Order Lines] ADD PRIMARY KEY CLUSTERED ([order], [line]);
GO
ALTER TABLE [dbo].[customers] ADD PRIMARY KEY CLUSTERED ([id]);
GO
ALTER TABLE [dbo].[orders] ADD PRIMARY KEY CLUSTERED ([id]);
GO
ALTER TABLE [dbo].[customers] ADD CONSTRAINT [uq_email] UNIQUE NONCLUSTERED ([email]);
GO
CREATE NONCLUSTERED INDEX [ix_active] ON [dbo].[customers] ([created] DESC) WHERE [active] = 1;
GO
ALTER TABLE [dbo].[Order Lines] WITH CHECK ADD CONSTRAINT [fk_lines_order] FOREIGN KEY ([order]) REFERENCES [dbo].[orders] ([id]) ON DELETE CASCADE ON UPDATE CASCADE;
GO
ALTER TABLE [dbo].[orders] WITH CHECK ADD CONSTRAINT [fk_orders_customer] FOREIGN KEY ([customer]) REFERENCES [dbo].[customers] ([id]) ON DELETE SET NULL;
GO
ALTER TABLE [dbo].[orders] WITH CHECK ADD CONSTRAINT [fk_orders_parent] FOREIGN KEY ([parent]) REFERENCES [dbo].[orders] ([id]);
GO
