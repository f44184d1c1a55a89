-- SQL Server: 4 tables. Made by Isomer from the blueprint; edit that instead.
--
-- Where it is not what the blueprint says:
-- ISO2122 order lines.order: uint64 becomes bigint on SQL Server (narrowing): the destination numbers whole numbers of 64 bits with a sign; 9223372036854775808 is refused. Give the column another type in the mapping, set a policy, or accept the loss.
-- ISO2122 orders.id: uint64 becomes bigint on SQL Server (narrowing): the destination numbers whole numbers of 64 bits with a sign; 9223372036854775808 is refused. Give the column another type in the mapping, set a policy, or accept the loss.
-- ISO2122 orders.parent: uint64 becomes bigint on SQL Server (narrowing): the destination numbers whole numbers of 64 bits with a sign; 9223372036854775808 is refused. Give the column another type in the mapping, set a policy, or accept the loss.
-- ISO2190 customers.email: the collation mysql:utf8mb4_general_ci has no equal on SQL Server, and ci_ai comes nearest (behaviour): which letters count as one, and how texts sort, may differ; 'ß' is 's' in one and 'ss' in another.
-- ISO2153 customers.status: enum(new,'it''s ok',closed) becomes nvarchar(255) on SQL Server (representation): labels are text with a check, and sort as text; 'new' before 'it's ok' → 'it's ok' before 'new'.
-- ISO2154 customers.flags: set(vip,mail,blocked) becomes nvarchar(max) on SQL Server (representation): labels are one text, joined by commas; {vip,mail} → 'vip,mail'.
-- ISO2114 customers.huge: decimal(65,30) becomes nvarchar(max) on SQL Server (representation): decimals are text, exact to the last digit, which sorts by its characters, and arithmetic needs a cast; 9.5 → '9.5', which sorts after '10.5'.
-- ISO2155 customers.bits: bit(9) becomes nvarchar(9) on SQL Server (representation): bits are text of 0 and 1; B'101' → '101'.
-- ISO2126 customers.born: date specials=zero becomes date on SQL Server (narrowing): there is no day zero; 0000-00-00 is refused. Give the column another type in the mapping, set a policy, or accept the loss.
-- ISO2127 customers.span: time(3) range=signed838 becomes time(3) on SQL Server (narrowing): a time lies between 00:00:00 and 24:00:00; 25:00:00 is refused. Give the column another type in the mapping, set a policy, or accept the loss.
-- ISO2132 customers.span: time(3) range=signed838 becomes time(3) on SQL Server (narrowing): a time is before 24:00:00; 24:00:00 is refused. Give the column another type in the mapping, set a policy, or accept the loss.
-- ISO2126 customers.seen: timestamp(6) specials=zero becomes datetime2(6) on SQL Server (narrowing): there is no day zero; 0000-00-00 is refused. Give the column another type in the mapping, set a policy, or accept the loss.
-- ISO2126 customers.changed: timestamptz(0) range=[1970,2038] specials=zero becomes datetimeoffset(0) on SQL Server (narrowing): there is no day zero; 0000-00-00 is refused. Give the column another type in the mapping, set a policy, or accept the loss.
-- ISO2147 customers.prefs: json binary_precision=53 fidelity=model becomes nvarchar(max) on SQL Server (representation): documents are text, as they were written; {"a": 1} → '{"a": 1}'.
-- ISO2161 customers.place: other(mysql:point) becomes nvarchar(max) on SQL Server (representation): values are text, as their own engine writes them, without the type's operators; a value → the text that its own engine writes for it.
-- ISO2082 customers.id: on SQL Server a statement that gives the column a value is refused, unless the session allows it for the table (behaviour).
-- ISO2067 customers.changed: the column takes the time of each update on MySQL, not on SQL Server (behaviour). Let a trigger or the application do it.
-- ISO2031 customers.theme: the formula has no form on SQL Server, so the column is plain and keeps the source's values (behaviour): it is MySQL's own text.
-- ISO2050 tables/customers/indexes/ft_note: SQL Server cannot build it (behaviour): it knows no fulltext index. Queries that used it read the table; a unique one is no longer kept.
-- ISO2051 tables/customers/indexes/ix_hidden: SQL Server builds the index without its storage options (representation).
-- ISO2050 tables/customers/indexes/ix_lower: SQL Server cannot build it (behaviour): an index is over columns, not over expressions. Queries that used it read the table; a unique one is no longer kept.
-- ISO2051 tables/customers/indexes/ix_prefix: SQL Server builds the index without the lengths of its prefixes (representation).
-- ISO2175 customers.email: the key compares by the collation ci_ai as SQL Server has it, which may take texts for one that were two (narrowing): 'a' and 'a' with U+0001 behind it, two keys before, are one.
-- ISO2030 tables/customers/checks/ck_format: the check has no form on SQL Server and is left out (unsupported): it is MySQL's own text.
-- ISO2030 tables/customers/checks/ck_listed: the check has no form on SQL Server and is left out (unsupported): it is MySQL's own text.
-- ISO2081 tables/customers: the check ck_customers_status compares texts, and on SQL Server blanks at their end do not count (behaviour): 'a' = 'a ' is true.
-- ISO2072 tables/customers/triggers/customers_bi: the trigger is written in MySQL's words and is left out on SQL Server (unsupported). Write it anew there.
-- ISO2126 events.at: date specials=zero becomes date on SQL Server (narrowing): there is no day zero; 0000-00-00 is refused. Give the column another type in the mapping, set a policy, or accept the loss.
-- ISO2070 events: SQL Server holds the partitions as one table (representation).
-- ISO2126 orders.placed: timestamp(0) specials=zero becomes datetime2(0) on SQL Server (narrowing): there is no day zero; 0000-00-00 is refused. Give the column another type in the mapping, set a policy, or accept the loss.
-- ISO2082 orders.id: on SQL Server a statement that gives the column a value is refused, unless the session allows it for the table (behaviour).
-- ISO2072 views/active_customers: the view is written in MySQL's words and is left out on SQL Server (unsupported). Write it anew there.
-- ISO2072 views/themes: the view is written in MySQL's words and is left out on SQL Server (unsupported). Write it anew there.
-- ISO2072 views/vip_customers: the view is written in MySQL's words and is left out on SQL Server (unsupported). Write it anew there.
-- ISO2072 routines/touch: the routine is written in MySQL's words and is left out on SQL Server (unsupported). Write it anew there.

-- Before the rows
CREATE TABLE [dbo].[customers] (
    [id] bigint IDENTITY(1,1) NOT NULL,
    [email] nvarchar(510) COLLATE Latin1_General_100_CI_AI_KS_WS_SC NOT NULL,
    [name] nvarchar(200) COLLATE Latin1_General_100_BIN2 CONSTRAINT [DF_customers_name] DEFAULT (N'nobody') NOT NULL,
    [status] nvarchar(255) COLLATE Latin1_General_100_BIN2 CONSTRAINT [DF_customers_status] DEFAULT (N'new') NOT NULL,
    [flags] nvarchar(max) COLLATE Latin1_General_100_BIN2 CONSTRAINT [DF_customers_flags] DEFAULT (N'vip,mail') NULL,
    [active] bit CONSTRAINT [DF_customers_active] DEFAULT (1) NOT NULL,
    [tiny] smallint CONSTRAINT [DF_customers_tiny] DEFAULT (-1) NOT NULL,
    [visits] decimal(20,0) CONSTRAINT [DF_customers_visits] DEFAULT (0) NOT NULL,
    [medium] bigint NULL,
    [padded] bigint NULL,
    [balance] decimal(12,2) CONSTRAINT [DF_customers_balance] DEFAULT (0.00) NOT NULL,
    [huge] nvarchar(max) COLLATE Latin1_General_100_BIN2 NULL,
    [bits] nvarchar(9) COLLATE Latin1_General_100_BIN2 NULL,
    [since] smallint CONSTRAINT [DF_customers_since] DEFAULT (2024) NOT NULL,
    [born] date NULL,
    [span] time(3) NULL,
    [seen] datetime2(6) CONSTRAINT [DF_customers_seen] DEFAULT (sysdatetime()) NULL,
    [changed] datetimeoffset(0) CONSTRAINT [DF_customers_changed] DEFAULT (sysdatetimeoffset()) NOT NULL,
    [note] nvarchar(max) COLLATE Latin1_General_100_BIN2 NULL,
    [prefs] nvarchar(max) COLLATE Latin1_General_100_BIN2 NULL,
    [photo] varbinary(max) NULL,
    [digest] binary(20) NULL,
    [place] nvarchar(max) COLLATE Latin1_General_100_BIN2 NULL,
    [theme] nvarchar(40) COLLATE Latin1_General_100_BIN2 NULL,
    [label] AS (cast(cast(N'#' as nvarchar(max)) + [name] as nvarchar(240)) collate Latin1_General_100_BIN2),
    CONSTRAINT [ck_balance] CHECK ([balance] >= 0 or not [active] = 1),
    CONSTRAINT [ck_customers_status] CHECK ([status] in (N'new', N'it''s ok', N'closed')),
    CONSTRAINT [ck_email] CHECK ([email] like N'%@%'),
    CONSTRAINT [ck_name] CHECK (len((cast([name] as nvarchar(max)) + N'.') collate Latin1_General_100_CI_AS_SC) - 1 >= 1 and len((cast([name] as nvarchar(max)) + N'.') collate Latin1_General_100_CI_AS_SC) - 1 <= 100)
);
GO
CREATE TABLE [dbo].[events] (
    [id] int NOT NULL,
    [at] date NOT NULL
);
GO
CREATE TABLE [dbo].[order lines] (
    [order] bigint NOT NULL,
    [line] tinyint NOT NULL,
    [price] decimal(10,2) NOT NULL,
    [quantity] int CONSTRAINT [DF_order lines_quantity] DEFAULT (1) NOT NULL,
    [total] AS (cast([price] * [quantity] as decimal(20,2))) PERSISTED
);
GO
CREATE TABLE [dbo].[orders] (
    [id] bigint IDENTITY(1,1) NOT NULL,
    [customer] bigint NULL,
    [parent] bigint NULL,
    [placed] datetime2(0) CONSTRAINT [DF_orders_placed] DEFAULT (cast('2000-01-01T00:00:00' as datetime2(7))) NOT NULL
);
GO

-- After the rows
ALTER TABLE [dbo].[customers] ADD PRIMARY KEY CLUSTERED ([id]);
GO
ALTER TABLE [dbo].[events] ADD PRIMARY KEY CLUSTERED ([id], [at]);
GO
ALTER TABLE [dbo].[order lines] ADD PRIMARY KEY CLUSTERED ([order], [line]);
GO
ALTER TABLE [dbo].[orders] ADD PRIMARY KEY CLUSTERED ([id]);
GO
CREATE NONCLUSTERED INDEX [ix_hidden] ON [dbo].[customers] ([balance]);
GO
CREATE NONCLUSTERED INDEX [ix_label] ON [dbo].[customers] ([label]);
GO
CREATE NONCLUSTERED INDEX [ix_prefix] ON [dbo].[customers] ([name] DESC, [active]);
GO
CREATE UNIQUE NONCLUSTERED INDEX [ux_email] ON [dbo].[customers] ([email]);
GO
CREATE NONCLUSTERED INDEX [fk_orders_customer] ON [dbo].[orders] ([customer]);
GO
CREATE NONCLUSTERED INDEX [fk_orders_parent] ON [dbo].[orders] ([parent]);
GO
ALTER TABLE [dbo].[order lines] WITH CHECK ADD CONSTRAINT [fk_lines_order] FOREIGN KEY ([order]) REFERENCES [dbo].[orders] ([id]) ON DELETE CASCADE ON UPDATE CASCADE;
GO
ALTER TABLE [dbo].[orders] WITH CHECK ADD CONSTRAINT [fk_orders_customer] FOREIGN KEY ([customer]) REFERENCES [dbo].[customers] ([id]) ON DELETE SET NULL;
GO
ALTER TABLE [dbo].[orders] WITH CHECK ADD CONSTRAINT [fk_orders_parent] FOREIGN KEY ([parent]) REFERENCES [dbo].[orders] ([id]);
GO
EXEC sys.sp_addextendedproperty @name = N'MS_Description', @value = N'Who buys', @level0type = N'SCHEMA', @level0name = N'dbo', @level1type = N'TABLE', @level1name = N'customers';
GO
EXEC sys.sp_addextendedproperty @name = N'MS_Description', @value = N'It''s "unique"', @level0type = N'SCHEMA', @level0name = N'dbo', @level1type = N'TABLE', @level1name = N'customers', @level2type = N'COLUMN', @level2name = N'email';
GO
