-- SQL Server: 4 tables. Made by Isomer from the blueprint; edit that instead.
--
-- Where it is not what the blueprint says:
-- ISO2153 customers.mood: enum(sad,'it''s ok',happy) becomes nvarchar(255) on SQL Server (representation): labels are text with a check, and sort as text; 'sad' before 'it's ok' → 'it's ok' before 'sad'.
-- ISO2120 customers.balance: decimal(12,2) becomes decimal(12,2) on SQL Server (narrowing): a decimal is a finite number there; NaN is refused. Give the column another type in the mapping, set a policy, or accept the loss.
-- ISO2118 customers.rating: float64 becomes float on SQL Server (narrowing): a binary number is a number there; NaN is refused. Give the column another type in the mapping, set a policy, or accept the loss.
-- ISO2119 customers.rating: float64 becomes float on SQL Server (narrowing): a binary number is finite there; Infinity is refused. Give the column another type in the mapping, set a policy, or accept the loss.
-- ISO2156 customers.tags: array<text> becomes nvarchar(max) on SQL Server (representation): elements are one text; {1,2} → '{1,2}'.
-- ISO2147 customers.prefs: json fidelity=model becomes nvarchar(max) on SQL Server (representation): documents are text, as they were written; {"a": 1} → '{"a": 1}'.
-- ISO2146 customers.token: uuid becomes uniqueidentifier on SQL Server (behaviour): identifiers sort by their last six octets first; 00000000-0000-0000-0000-010000000000 sorts after ff000000-0000-0000-0000-000000000000, before it elsewhere.
-- ISO2158 customers.seen_at: inet becomes nvarchar(43) on SQL Server (representation): addresses are text, which sorts by its characters; 10.0.0.9 → '10.0.0.9', which sorts after '10.0.0.10'.
-- ISO2138 customers.idle: interval becomes nvarchar(64) on SQL Server (representation): intervals are text, an ISO 8601 duration, which does not sort by length; 1 day 2 hours → 'P1DT2H'.
-- ISO2130 customers.created: timestamptz(6) becomes datetimeoffset(6) on SQL Server (narrowing): a date is a day of the calendar there; infinity is refused. Give the column another type in the mapping, set a policy, or accept the loss.
-- ISO2131 customers.created: timestamptz(6) becomes datetimeoffset(6) on SQL Server (narrowing): its years begin later, or end earlier; 0001-03-15 BC is refused. Give the column another type in the mapping, set a policy, or accept the loss.
-- ISO2130 customers.born: date becomes date on SQL Server (narrowing): a date is a day of the calendar there; infinity is refused. Give the column another type in the mapping, set a policy, or accept the loss.
-- ISO2131 customers.born: date becomes date on SQL Server (narrowing): its years begin later, or end earlier; 0001-03-15 BC is refused. Give the column another type in the mapping, set a policy, or accept the loss.
-- ISO2161 customers.search: other(postgresql:tsvector) becomes nvarchar(max) on SQL Server (representation): values are text, as their own engine writes them, without the type's operators; a value → the text that its own engine writes for it.
-- ISO2082 customers.id: on SQL Server a statement that gives the column a value is refused, unless the session allows it for the table (behaviour).
-- ISO2074 customers.code: SQL Server has no domains, so the column takes the domain's type, default and checks (representation).
-- ISO2050 tables/customers/indexes/customers_lower: SQL Server cannot build it (behaviour): an index is over columns, not over expressions. Queries that used it read the table; a unique one is no longer kept.
-- ISO2050 tables/customers/indexes/customers_prefs: SQL Server cannot build it (behaviour): it knows no gin index. Queries that used it read the table; a unique one is no longer kept.
-- ISO2050 tables/customers/indexes/customers_search: SQL Server cannot build it (behaviour): it knows no gin index. Queries that used it read the table; a unique one is no longer kept.
-- ISO2080 customers.email: on SQL Server blanks at the end of a text do not count, in any collation (behaviour): 'a' and 'a ', two keys before, are one.
-- ISO2080 customers.code: on SQL Server blanks at the end of a text do not count, in any collation (behaviour): 'a' and 'a ', two keys before, are one.
-- ISO2060 tables/customers/unique/customers_once: SQL Server checks the key row by row, never at the end of a transaction (behaviour).
-- ISO2030 tables/customers/checks/customers_format: the check has no form on SQL Server and is left out (unsupported): it is PostgreSQL's own text.
-- ISO2081 tables/customers: the check ck_customers_mood compares texts, and on SQL Server blanks at their end do not count (behaviour): 'a' = 'a ' is true.
-- ISO2081 tables/customers: the check code_check_code compares texts, and on SQL Server blanks at their end do not count (behaviour): 'a' = 'a ' is true.
-- ISO2072 tables/customers/triggers/customers_touch: the trigger is written in PostgreSQL's words and is left out on SQL Server (unsupported). Write it anew there.
-- ISO2130 events.at: date becomes date on SQL Server (narrowing): a date is a day of the calendar there; infinity is refused. Give the column another type in the mapping, set a policy, or accept the loss.
-- ISO2131 events.at: date becomes date on SQL Server (narrowing): its years begin later, or end earlier; 0001-03-15 BC is refused. Give the column another type in the mapping, set a policy, or accept the loss.
-- ISO2065 events.kind: text becomes nvarchar(848) on SQL Server, where a key has 1700 bytes (narrowing): a text of 849 UTF-16 units would not fit. Give the column a length in the mapping, or accept the loss.
-- ISO2080 events.kind: on SQL Server blanks at the end of a text do not count, in any collation (behaviour): 'a' and 'a ', two keys before, are one.
-- ISO2070 events: SQL Server holds the partitions as one table (representation).
-- ISO2174 events: a primary key of up to 1699 bytes is longer than SQL Server orders rows by (behaviour): it becomes PRIMARY KEY NONCLUSTERED, and a range of the key is read from all over the table. Give its columns shorter types in the mapping to have the rows in its order.
-- ISO2120 sales.Order Lines.price: money(19,2) becomes decimal(19,2) on SQL Server (narrowing): a decimal is a finite number there; NaN is refused. Give the column another type in the mapping, set a policy, or accept the loss.
-- ISO2115 sales.Order Lines.quantity: decimal(*) becomes decimal(38,18) on SQL Server (narrowing): a number has fewer digits before the point there; 1e20 is refused. Give the column another type in the mapping, set a policy, or accept the loss.
-- ISO2116 sales.Order Lines.quantity: decimal(*) becomes decimal(38,18) on SQL Server (narrowing): a number has fewer digits after the point there; 0.1234567890123456789 is refused. Give the column another type in the mapping, set a policy, or accept the loss.
-- ISO2120 sales.Order Lines.quantity: decimal(*) becomes decimal(38,18) on SQL Server (narrowing): a decimal is a finite number there; NaN is refused. Give the column another type in the mapping, set a policy, or accept the loss.
-- ISO2132 sales.Order Lines.since: time(3) becomes time(3) on SQL Server (narrowing): a time is before 24:00:00; 24:00:00 is refused. Give the column another type in the mapping, set a policy, or accept the loss.
-- ISO2130 sales.orders.placed: timestamp(3) becomes datetime2(3) on SQL Server (narrowing): a date is a day of the calendar there; infinity is refused. Give the column another type in the mapping, set a policy, or accept the loss.
-- ISO2131 sales.orders.placed: timestamp(3) becomes datetime2(3) on SQL Server (narrowing): its years begin later, or end earlier; 0001-03-15 BC is refused. Give the column another type in the mapping, set a policy, or accept the loss.
-- ISO2060 tables/sales.orders/foreignKeys/orders_first: SQL Server checks the key row by row, never at the end of a transaction (behaviour).
-- ISO2061 tables/sales.orders/foreignKeys/orders_first: SQL Server takes a reference of which only some columns are NULL (behaviour): (1, NULL), refused before, is taken.
-- ISO2071 enum mood: SQL Server holds no comments (unsupported): 1 left out.
-- ISO2072 views/active_customers: the view is written in PostgreSQL's words and is left out on SQL Server (unsupported). Write it anew there.
-- ISO2072 routines/"touch()": the routine is written in PostgreSQL's words and is left out on SQL Server (unsupported). Write it anew there.

-- Before the rows
IF SCHEMA_ID(N'sales') IS NULL EXEC (N'CREATE SCHEMA [sales]');
GO
CREATE SEQUENCE [sales].[numbers] AS bigint START WITH 5 INCREMENT BY 5 MINVALUE 1 MAXVALUE 99999 CYCLE CACHE 10;
GO
CREATE TABLE [dbo].[customers] (
    [id] bigint IDENTITY(1,1) NOT NULL,
    [code] nvarchar(16) COLLATE Latin1_General_100_BIN2 NOT NULL,
    [email] nvarchar(510) COLLATE Latin1_General_100_BIN2 NOT NULL,
    [name] nvarchar(max) COLLATE Latin1_General_100_BIN2 CONSTRAINT [DF_customers_name] DEFAULT (N'nobody') NOT NULL,
    [mood] nvarchar(255) COLLATE Latin1_General_100_BIN2 CONSTRAINT [DF_customers_mood] DEFAULT (N'happy') NULL,
    [active] bit CONSTRAINT [DF_customers_active] DEFAULT (1) NOT NULL,
    [balance] decimal(12,2) CONSTRAINT [DF_customers_balance] DEFAULT (0.00) NOT NULL,
    [rating] float NULL,
    [tags] nvarchar(max) COLLATE Latin1_General_100_BIN2 NULL,
    [prefs] nvarchar(max) COLLATE Latin1_General_100_BIN2 NULL,
    [token] uniqueidentifier CONSTRAINT [DF_customers_token] DEFAULT (newid()) NOT NULL,
    [photo] varbinary(max) CONSTRAINT [DF_customers_photo] DEFAULT (0x00FF) NULL,
    [seen_at] nvarchar(43) COLLATE Latin1_General_100_BIN2 NULL,
    [idle] nvarchar(64) COLLATE Latin1_General_100_BIN2 NULL,
    [created] datetimeoffset(6) CONSTRAINT [DF_customers_created] DEFAULT (sysdatetimeoffset()) NOT NULL,
    [born] date NULL,
    [search] nvarchar(max) COLLATE Latin1_General_100_BIN2 NULL,
    [upper_name] AS (cast(upper([name]) as nvarchar(max)) collate Latin1_General_100_BIN2) PERSISTED,
    CONSTRAINT [ck_customers_mood] CHECK ([mood] in (N'sad', N'it''s ok', N'happy')),
    CONSTRAINT [code_check_code] CHECK ([code] <> N''),
    CONSTRAINT [customers_balance] CHECK ([balance] >= 0 or not [active] = 1),
    CONSTRAINT [customers_email] CHECK ([email] like N'%@%'),
    CONSTRAINT [customers_name] CHECK (len((cast([name] as nvarchar(max)) + N'.') collate Latin1_General_100_CI_AS_SC) - 1 >= 1 and len((cast([name] as nvarchar(max)) + N'.') collate Latin1_General_100_CI_AS_SC) - 1 <= 100)
);
GO
CREATE TABLE [dbo].[events] (
    [at] date NOT NULL,
    [kind] nvarchar(848) COLLATE Latin1_General_100_BIN2 NOT NULL,
    [note] nvarchar(max) COLLATE Latin1_General_100_BIN2 NULL
);
GO
CREATE TABLE [sales].[Order Lines] (
    [order] bigint NOT NULL,
    [line] smallint NOT NULL,
    [price] decimal(19,2) NOT NULL,
    [quantity] decimal(38,18) CONSTRAINT [DF_Order Lines_quantity] DEFAULT (1) NOT NULL,
    [since] time(3) CONSTRAINT [DF_Order Lines_since] DEFAULT (cast('08:30:00' as time(7))) NULL
);
GO
CREATE TABLE [sales].[orders] (
    [id] bigint IDENTITY(1000,10) NOT NULL,
    [customer] bigint NULL,
    [parent] bigint NULL,
    [first] smallint NULL,
    [number] bigint CONSTRAINT [DF_orders_number] DEFAULT (next value for [sales].[numbers]) NOT NULL,
    [placed] datetime2(3) CONSTRAINT [DF_orders_placed] DEFAULT (sysdatetime()) NOT NULL
);
GO

-- After the rows
ALTER TABLE [dbo].[customers] ADD CONSTRAINT [customers_pk] PRIMARY KEY CLUSTERED ([id]);
GO
ALTER TABLE [dbo].[events] ADD PRIMARY KEY NONCLUSTERED ([at], [kind]);
GO
ALTER TABLE [sales].[Order Lines] ADD PRIMARY KEY CLUSTERED ([order], [line]);
GO
ALTER TABLE [sales].[orders] ADD PRIMARY KEY CLUSTERED ([id]);
GO
ALTER TABLE [dbo].[customers] ADD CONSTRAINT [customers_email_key] UNIQUE NONCLUSTERED ([email]);
GO
ALTER TABLE [dbo].[customers] ADD CONSTRAINT [customers_once] UNIQUE NONCLUSTERED ([code], [born]);
GO
CREATE NONCLUSTERED INDEX [customers_active] ON [dbo].[customers] ([created] DESC) INCLUDE ([email]) WHERE [active] = 1;
GO
ALTER TABLE [sales].[Order Lines] WITH CHECK ADD CONSTRAINT [lines_order] FOREIGN KEY ([order]) REFERENCES [sales].[orders] ([id]) ON DELETE CASCADE ON UPDATE CASCADE;
GO
ALTER TABLE [sales].[orders] WITH CHECK ADD CONSTRAINT [orders_customer] FOREIGN KEY ([customer]) REFERENCES [dbo].[customers] ([id]) ON DELETE SET NULL;
GO
ALTER TABLE [sales].[orders] WITH CHECK ADD CONSTRAINT [orders_first] FOREIGN KEY ([id], [first]) REFERENCES [sales].[Order Lines] ([order], [line]);
GO
ALTER TABLE [sales].[orders] WITH CHECK ADD CONSTRAINT [orders_parent] FOREIGN KEY ([parent]) REFERENCES [sales].[orders] ([id]);
GO
EXEC sys.sp_addextendedproperty @name = N'MS_Description', @value = N'Who buys', @level0type = N'SCHEMA', @level0name = N'dbo', @level1type = N'TABLE', @level1name = N'customers';
GO
EXEC sys.sp_addextendedproperty @name = N'MS_Description', @value = N'It''s "unique"', @level0type = N'SCHEMA', @level0name = N'dbo', @level1type = N'TABLE', @level1name = N'customers', @level2type = N'COLUMN', @level2name = N'email';
GO
