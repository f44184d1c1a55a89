-- SQL Server: 3 tables. Made by Isomer from the blueprint; edit that instead.
--
-- Where it is not what the blueprint says:
-- ISO2115 CUSTOMERS.AMOUNT: decimal(*) digits=38 becomes decimal(38,18) on SQL Server (narrowing): a number has fewer digits before the point there; 1e20 is refused. Give the column another type in the mapping, set a policy, or accept the loss.
-- ISO2116 CUSTOMERS.AMOUNT: decimal(*) digits=38 becomes decimal(38,18) on SQL Server (narrowing): a number has fewer digits after the point there; 0.1234567890123456789 is refused. Give the column another type in the mapping, set a policy, or accept the loss.
-- ISO2115 CUSTOMERS.OLD: decimal(*) binary_precision=126 digits=38 becomes decimal(38,18) on SQL Server (narrowing): a number has fewer digits before the point there; 1e20 is refused. Give the column another type in the mapping, set a policy, or accept the loss.
-- ISO2116 CUSTOMERS.OLD: decimal(*) binary_precision=126 digits=38 becomes decimal(38,18) on SQL Server (narrowing): a number has fewer digits after the point there; 0.1234567890123456789 is refused. Give the column another type in the mapping, set a policy, or accept the loss.
-- ISO2118 CUSTOMERS.RATING: float64 becomes float on SQL Server (narrowing): a binary number is a number there; NaN is refused. Give the column another type in the mapping, set a policy, or accept the loss.
-- ISO2119 CUSTOMERS.RATING: float64 becomes float on SQL Server (narrowing): a binary number is finite there; Infinity is refused. Give the column another type in the mapping, set a policy, or accept the loss.
-- ISO2151 CUSTOMERS.PREFS: xml kind=document becomes nvarchar(max) on SQL Server (representation): documents are text, as they were written; <a/> → '<a/>'.
-- ISO2131 CUSTOMERS.BORN: timestamp(0) becomes datetime2(0) on SQL Server (narrowing): its years begin later, or end earlier; 0001-03-15 BC is refused. Give the column another type in the mapping, set a policy, or accept the loss.
-- ISO2131 CUSTOMERS.CREATED: timestamp(0) becomes datetime2(0) on SQL Server (narrowing): its years begin later, or end earlier; 0001-03-15 BC is refused. Give the column another type in the mapping, set a policy, or accept the loss.
-- ISO2124 CUSTOMERS.EXACT: timestamp(9) becomes datetime2(7) on SQL Server (narrowing): a second has fewer fraction digits there; 2024-01-02 10:00:00.12345678 is refused. Give the column another type in the mapping, set a policy, or accept the loss.
-- ISO2131 CUSTOMERS.EXACT: timestamp(9) becomes datetime2(7) on SQL Server (narrowing): its years begin later, or end earlier; 0001-03-15 BC is refused. Give the column another type in the mapping, set a policy, or accept the loss.
-- ISO2131 CUSTOMERS.SEEN: timestamptz(6) becomes datetimeoffset(6) on SQL Server (narrowing): its years begin later, or end earlier; 0001-03-15 BC is refused. Give the column another type in the mapping, set a policy, or accept the loss.
-- ISO2129 CUSTOMERS.ZONED: timestamptz(6) zone=region becomes datetimeoffset(6) on SQL Server (narrowing): the instant and its offset are kept, and the zone's name is not; 2024-01-02 10:00:00 Europe/Berlin → 2024-01-02 10:00:00 +01:00. Give the column another type in the mapping, or accept the loss.
-- ISO2131 CUSTOMERS.ZONED: timestamptz(6) zone=region becomes datetimeoffset(6) on SQL Server (narrowing): its years begin later, or end earlier; 0001-03-15 BC is refused. Give the column another type in the mapping, set a policy, or accept the loss.
-- ISO2138 CUSTOMERS.SPAN: interval(9) fields=ds becomes nvarchar(64) on SQL Server (representation): intervals are text, an ISO 8601 duration, which does not sort by length; 1 day 2 hours → 'P1DT2H'.
-- ISO2161 CUSTOMERS.PLACE: other(oracle:MDSYS.SDO_GEOMETRY) becomes nvarchar(max) on SQL Server (representation): values are text, as their own engine writes them, without the type's operators; a value → the text that its own engine writes for it.
-- ISO2051 tables/CUSTOMERS/indexes/CUSTOMERS_ACTIVE: SQL Server builds the index without the method bitmap, as an ordered tree (representation).
-- ISO2050 tables/CUSTOMERS/indexes/CUSTOMERS_LOWER: SQL Server cannot build it (behaviour): an index is over columns, not over expressions. Queries that used it read the table; a unique one is no longer kept.
-- ISO2051 tables/CUSTOMERS/indexes/CUSTOMERS_REVERSE: SQL Server builds the index without its storage options (representation).
-- ISO2360 tables/CUSTOMERS/unique/CUSTOMERS_ONCE: SQL Server compares no keys of which a column is NULL (behaviour): two rows with (1, NULL), refused before, are taken.
-- ISO2080 CUSTOMERS.LEGACY: on SQL Server blanks at the end of a text do not count, in any collation (behaviour): 'a' and 'a ', two keys before, are one.
-- ISO2060 tables/CUSTOMERS/unique/CUSTOMERS_ONCE: SQL Server checks the key row by row, never at the end of a transaction (behaviour).
-- ISO2080 CUSTOMERS.EMAIL: on SQL Server blanks at the end of a text do not count, in any collation (behaviour): 'a' and 'a ', two keys before, are one.
-- ISO2030 tables/CUSTOMERS/checks/CUSTOMERS_FORMAT: the check has no form on SQL Server and is left out (unsupported): it is Oracle's own text.
-- ISO2072 tables/CUSTOMERS/triggers/CUSTOMERS_TOUCH: the trigger is written in Oracle's words and is left out on SQL Server (unsupported). Write it anew there.
-- ISO2131 EVENTS.AT: timestamp(0) becomes datetime2(0) on SQL Server (narrowing): its years begin later, or end earlier; 0001-03-15 BC is refused. Give the column another type in the mapping, set a policy, or accept the loss.
-- ISO2080 EVENTS.KIND: on SQL Server blanks at the end of a text do not count, in any collation (behaviour): 'a' and 'a ', two keys before, are one.
-- ISO2070 EVENTS: SQL Server holds the partitions as one table (representation).
-- ISO2060 tables/ORDERS/foreignKeys/ORDERS_PARENT_FK: SQL Server checks the key row by row, never at the end of a transaction (behaviour).
-- ISO2084 tables/ORDERS/foreignKeys/ORDERS_PARENT_FK: SQL Server takes no cycle and no second path of actions; ON DELETE becomes NO ACTION (behaviour): ORDERS would be reached again. Let the application or a trigger do it.
-- ISO2072 views/ACTIVE_CUSTOMERS: the view is written in Oracle's words and is left out on SQL Server (unsupported). Write it anew there.
-- ISO2072 routines/TOUCH: the routine is written in Oracle's words and is left out on SQL Server (unsupported). Write it anew there.

-- Before the rows
CREATE SEQUENCE [dbo].[NUMBERS] AS bigint START WITH 5 INCREMENT BY 5 MINVALUE 1 MAXVALUE 99999 CYCLE CACHE 20;
GO
CREATE TABLE [dbo].[CUSTOMERS] (
    [ID] bigint IDENTITY(1000,10) NOT NULL,
    [EMAIL] nvarchar(510) COLLATE Latin1_General_100_BIN2 NOT NULL,
    [NAME] nvarchar(200) COLLATE Latin1_General_100_BIN2 CONSTRAINT [DF_CUSTOMERS_NAME] DEFAULT (N'nobody') NOT NULL,
    [LEGACY] nvarchar(30) COLLATE Latin1_General_100_BIN2 NULL,
    [NATION] nchar(8) COLLATE Latin1_General_100_BIN2 NULL,
    [ACTIVE] bit CONSTRAINT [DF_CUSTOMERS_ACTIVE] DEFAULT (1) NOT NULL,
    [BALANCE] decimal(12,2) CONSTRAINT [DF_CUSTOMERS_BALANCE] DEFAULT (0) NOT NULL,
    [AMOUNT] decimal(38,18) NULL,
    [ROUNDED] decimal(7,0) NULL,
    [OLD] decimal(38,18) NULL,
    [RATING] float NULL,
    [NOTE] nvarchar(max) COLLATE Latin1_General_100_BIN2 NULL,
    [PHOTO] varbinary(max) NULL,
    [DIGEST] varbinary(20) NULL,
    [PREFS] nvarchar(max) COLLATE Latin1_General_100_BIN2 NULL,
    [BORN] datetime2(0) NULL,
    [CREATED] datetime2(0) CONSTRAINT [DF_CUSTOMERS_CREATED] DEFAULT (sysdatetime()) NOT NULL,
    [EXACT] datetime2(7) NULL,
    [SEEN] datetimeoffset(6) CONSTRAINT [DF_CUSTOMERS_SEEN] DEFAULT (sysdatetimeoffset()) NOT NULL,
    [ZONED] datetimeoffset(6) NULL,
    [SPAN] nvarchar(64) COLLATE Latin1_General_100_BIN2 NULL,
    [PLACE] nvarchar(max) COLLATE Latin1_General_100_BIN2 NULL,
    [LABEL] AS (cast(upper([NAME]) as nvarchar(240)) collate Latin1_General_100_BIN2),
    CONSTRAINT [CUSTOMERS_BALANCE] CHECK ([BALANCE] >= 0 or not [ACTIVE] = 1),
    CONSTRAINT [CUSTOMERS_MAIL] CHECK ([EMAIL] like N'%@%'),
    CONSTRAINT [CUSTOMERS_NAME] CHECK (len((cast([NAME] as nvarchar(max)) + N'.') collate Latin1_General_100_CI_AS_SC) - 1 >= 1 and len((cast([NAME] as nvarchar(max)) + N'.') collate Latin1_General_100_CI_AS_SC) - 1 <= 100)
);
GO
CREATE TABLE [dbo].[EVENTS] (
    [AT] datetime2(0) NOT NULL,
    [KIND] nvarchar(20) COLLATE Latin1_General_100_BIN2 NOT NULL
);
GO
CREATE TABLE [dbo].[ORDERS] (
    [ID] decimal(19,0) CONSTRAINT [DF_ORDERS_ID] DEFAULT (next value for [dbo].[NUMBERS]) NOT NULL,
    [CUSTOMER] bigint NULL,
    [PARENT] decimal(19,0) NULL,
    [Odd Name] smallint NULL
);
GO

-- After the rows
ALTER TABLE [dbo].[CUSTOMERS] ADD CONSTRAINT [CUSTOMERS_PK] PRIMARY KEY CLUSTERED ([ID]);
GO
ALTER TABLE [dbo].[EVENTS] ADD CONSTRAINT [EVENTS_PK] PRIMARY KEY CLUSTERED ([AT], [KIND]);
GO
ALTER TABLE [dbo].[ORDERS] ADD CONSTRAINT [ORDERS_PK] PRIMARY KEY CLUSTERED ([ID]);
GO
ALTER TABLE [dbo].[CUSTOMERS] ADD CONSTRAINT [CUSTOMERS_EMAIL] UNIQUE NONCLUSTERED ([EMAIL]);
GO
CREATE NONCLUSTERED INDEX [CUSTOMERS_ACTIVE] ON [dbo].[CUSTOMERS] ([ACTIVE]);
GO
CREATE NONCLUSTERED INDEX [CUSTOMERS_CREATED] ON [dbo].[CUSTOMERS] ([CREATED] DESC, [NAME]);
GO
CREATE UNIQUE NONCLUSTERED INDEX [CUSTOMERS_ONCE] ON [dbo].[CUSTOMERS] ([LEGACY], [BORN]) WHERE [LEGACY] is not null and [BORN] is not null;
GO
CREATE NONCLUSTERED INDEX [CUSTOMERS_REVERSE] ON [dbo].[CUSTOMERS] ([RATING]);
GO
CREATE NONCLUSTERED INDEX [ORDERS_CUSTOMER] ON [dbo].[ORDERS] ([CUSTOMER]);
GO
ALTER TABLE [dbo].[ORDERS] WITH CHECK ADD CONSTRAINT [ORDERS_CUSTOMER_FK] FOREIGN KEY ([CUSTOMER]) REFERENCES [dbo].[CUSTOMERS] ([ID]) ON DELETE SET NULL;
GO
ALTER TABLE [dbo].[ORDERS] WITH CHECK ADD CONSTRAINT [ORDERS_PARENT_FK] FOREIGN KEY ([PARENT]) REFERENCES [dbo].[ORDERS] ([ID]);
GO
EXEC sys.sp_addextendedproperty @name = N'MS_Description', @value = N'Who buys', @level0type = N'SCHEMA', @level0name = N'dbo', @level1type = N'TABLE', @level1name = N'CUSTOMERS';
GO
EXEC sys.sp_addextendedproperty @name = N'MS_Description', @value = N'It''s "unique"', @level0type = N'SCHEMA', @level0name = N'dbo', @level1type = N'TABLE', @level1name = N'CUSTOMERS', @level2type = N'COLUMN', @level2name = N'EMAIL';
GO
