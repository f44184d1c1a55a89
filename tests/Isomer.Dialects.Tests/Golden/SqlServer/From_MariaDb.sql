-- SQL Server: 18 tables. Made by Isomer from the blueprint; edit that instead.
--
-- Where it is not what the blueprint says:
-- ISO2122 numbers.id: uint64 becomes bigint on SQL Server (narrowing): the destination numbers whole numbers of 64 bits with a sign; 9223372036854775808 is refused. Give the column another type in the mapping, set a policy, or accept the loss.
-- ISO2070 by_hash: SQL Server holds the partitions as one table (representation).
-- ISO2070 by_list: SQL Server holds the partitions as one table (representation).
-- ISO2126 by_range.at: date specials=zero becomes date on SQL Server (narrowing): there is no day zero; 0000-00-00 is refused. Give the column another type in the mapping, set a policy, or accept the loss.
-- ISO2070 by_range: SQL Server holds the partitions as one table (representation).
-- ISO2126 by_year.at: date specials=zero becomes date on SQL Server (narrowing): there is no day zero; 0000-00-00 is refused. Give the column another type in the mapping, set a policy, or accept the loss.
-- ISO2080 composite.y: on SQL Server blanks at the end of a text do not count, in any collation (behaviour): 'a' and 'a ', two keys before, are one.
-- ISO2114 numbers.dd: decimal(65,30) becomes nvarchar(max) on SQL Server (representation): decimals are text, exact to the last digit, which sorts by its characters, and arithmetic needs a cast; 9.5 → '9.5', which sorts after '10.5'.
-- ISO2155 numbers.bits: bit(9) becomes nvarchar(9) on SQL Server (representation): bits are text of 0 and 1; B'101' → '101'.
-- ISO2155 numbers.one: bit(1) becomes nvarchar(1) on SQL Server (representation): bits are text of 0 and 1; B'101' → '101'.
-- ISO2082 numbers.id: on SQL Server a statement that gives the column a value is refused, unless the session allows it for the table (behaviour).
-- ISO2030 tables/numbers/columns/bits: the default has no form on SQL Server and is left out (unsupported): it is MariaDB's own text.
-- ISO2161 octets.p: other(mariadb:point) becomes nvarchar(max) on SQL Server (representation): values are text, as their own engine writes them, without the type's operators; a value → the text that its own engine writes for it.
-- ISO2161 octets.g: other(mariadb:geometry) becomes nvarchar(max) on SQL Server (representation): values are text, as their own engine writes them, without the type's operators; a value → the text that its own engine writes for it.
-- ISO2146 octets.u: uuid becomes uniqueidentifier on SQL Server (behaviour): identifiers sort by their last six octets first; 00000000-0000-0000-0000-010000000000 sorts after ff000000-0000-0000-0000-000000000000, before it elsewhere.
-- ISO2158 octets.i6: inet family=6 becomes nvarchar(43) on SQL Server (representation): addresses are text, which sorts by its characters; 10.0.0.9 → '10.0.0.9', which sorts after '10.0.0.10'.
-- ISO2158 octets.i4: inet family=4 becomes nvarchar(43) on SQL Server (representation): addresses are text, which sorts by its characters; 10.0.0.9 → '10.0.0.9', which sorts after '10.0.0.10'.
-- ISO2030 tables/octets/columns/u: the default has no form on SQL Server and is left out (unsupported): it is MariaDB's own text.
-- ISO2050 tables/octets/indexes/sp_p: SQL Server cannot build it (behaviour): it knows no spatial index. Queries that used it read the table; a unique one is no longer kept.
-- ISO2073 old_style: the storage options ENGINE=MyISAM are MariaDB's own and are left out on SQL Server (representation).
-- ISO2082 orders.id: on SQL Server a statement that gives the column a value is refused, unless the session allows it for the table (behaviour).
-- ISO2067 orders.hidden: the column is hidden from SELECT * on MariaDB, not on SQL Server (behaviour). Let a trigger or the application do it.
-- ISO2030 tables/orders/checks/ck_hidden: the check has no form on SQL Server and is left out (unsupported): it is MariaDB's own text.
-- ISO2030 tables/orders/checks/ck_parent: the check has no form on SQL Server and is left out (unsupported): it is MariaDB's own text.
-- ISO2072 tables/orders/triggers/orders_bi: the trigger is written in MariaDB's words and is left out on SQL Server (unsupported). Write it anew there.
-- ISO2073 packed: the storage options row_format=COMPRESSED key_block_size=8 are MariaDB's own and are left out on SQL Server (representation).
-- ISO2190 regions.name: the collation mariadb:latin1_swedish_ci has no equal on SQL Server, and ci_ai comes nearest (behaviour): which letters count as one, and how texts sort, may differ; 'ß' is 's' in one and 'ss' in another.
-- ISO2082 regions.id: on SQL Server a statement that gives the column a value is refused, unless the session allows it for the table (behaviour).
-- ISO2175 regions.name: the key compares by the collation ci_ai as SQL Server has it, which may take texts for one that were two (narrowing): 'a' and 'a' with U+0001 behind it, two keys before, are one.
-- ISO2190 texts.v: the collation mariadb:utf8mb4_general_ci has no equal on SQL Server, and ci_ai comes nearest (behaviour): which letters count as one, and how texts sort, may differ; 'ß' is 's' in one and 'ss' in another.
-- ISO2190 texts.u3: the collation mariadb:utf8mb3_general_ci has no equal on SQL Server, and ci_ai comes nearest (behaviour): which letters count as one, and how texts sort, may differ; 'ß' is 's' in one and 'ss' in another.
-- ISO2190 texts.mt: the collation mariadb:latin1_swedish_ci has no equal on SQL Server, and ci_ai comes nearest (behaviour): which letters count as one, and how texts sort, may differ; 'ß' is 's' in one and 'ss' in another.
-- ISO2190 texts.lt: the collation mariadb:utf8mb4_unicode_ci has no equal on SQL Server, and ci_ai comes nearest (behaviour): which letters count as one, and how texts sort, may differ; 'ß' is 's' in one and 'ss' in another.
-- ISO2153 texts.e: enum(new,'it''s','a,b') becomes nvarchar(255) on SQL Server (representation): labels are text with a check, and sort as text; 'new' before 'it's' → 'it's' before 'new'.
-- ISO2154 texts.st: set(x,y,z) becomes nvarchar(max) on SQL Server (representation): labels are one text, joined by commas; {x,y} → 'x,y'.
-- ISO2147 texts.j: json fidelity=text becomes nvarchar(max) on SQL Server (representation): documents are text, as they were written; {"a": 1} → '{"a": 1}'.
-- ISO2050 tables/texts/indexes/ft_t: SQL Server cannot build it (behaviour): it knows no fulltext index. Queries that used it read the table; a unique one is no longer kept.
-- ISO2051 tables/texts/indexes/ix_ignored: SQL Server builds the index without its storage options (representation).
-- ISO2051 tables/texts/indexes/ix_prefix: SQL Server builds the index without the lengths of its prefixes (representation).
-- ISO2081 tables/texts: the check ck_texts_e compares texts, and on SQL Server blanks at their end do not count (behaviour): 'a' = 'a ' is true.
-- ISO2126 times.d: date specials=zero becomes date on SQL Server (narrowing): there is no day zero; 0000-00-00 is refused. Give the column another type in the mapping, set a policy, or accept the loss.
-- ISO2127 times.t: time(0) range=signed838 becomes time(0) on SQL Server (narrowing): a time lies between 00:00:00 and 24:00:00; 25:00:00 is refused. Give the column another type in the mapping, set a policy, or accept the loss.
-- ISO2132 times.t: time(0) range=signed838 becomes time(0) on SQL Server (narrowing): a time is before 24:00:00; 24:00:00 is refused. Give the column another type in the mapping, set a policy, or accept the loss.
-- ISO2127 times.t6: time(6) range=signed838 becomes time(6) on SQL Server (narrowing): a time lies between 00:00:00 and 24:00:00; 25:00:00 is refused. Give the column another type in the mapping, set a policy, or accept the loss.
-- ISO2132 times.t6: time(6) range=signed838 becomes time(6) on SQL Server (narrowing): a time is before 24:00:00; 24:00:00 is refused. Give the column another type in the mapping, set a policy, or accept the loss.
-- ISO2126 times.dt: timestamp(0) specials=zero becomes datetime2(0) on SQL Server (narrowing): there is no day zero; 0000-00-00 is refused. Give the column another type in the mapping, set a policy, or accept the loss.
-- ISO2126 times.dt6: timestamp(6) specials=zero becomes datetime2(6) on SQL Server (narrowing): there is no day zero; 0000-00-00 is refused. Give the column another type in the mapping, set a policy, or accept the loss.
-- ISO2126 times.ts: timestamptz(6) range=[1970,2038] specials=zero becomes datetimeoffset(6) on SQL Server (narrowing): there is no day zero; 0000-00-00 is refused. Give the column another type in the mapping, set a policy, or accept the loss.
-- ISO2126 times.tn: timestamptz(0) range=[1970,2038] specials=zero becomes datetimeoffset(0) on SQL Server (narrowing): there is no day zero; 0000-00-00 is refused. Give the column another type in the mapping, set a policy, or accept the loss.
-- ISO2126 times.z: date specials=zero becomes date on SQL Server (narrowing): there is no day zero; 0000-00-00 is refused. Give the column another type in the mapping, set a policy, or accept the loss.
-- ISO2030 tables/times/columns/t6: the default has no form on SQL Server and is left out (unsupported): SQL Server cannot say ''-01:02:03.500000'' without changing its meaning: time(6) has no such value.
-- ISO2067 times.ts: the column takes the time of each update on MariaDB, not on SQL Server (behaviour). Let a trigger or the application do it.
-- ISO2030 tables/times/columns/z: the default has no form on SQL Server and is left out (unsupported): SQL Server cannot say ''0000-00-00'' without changing its meaning: date has no such value.
-- ISO2073 versioned: the storage options WITH SYSTEM VERSIONING are MariaDB's own and are left out on SQL Server (representation).
-- ISO2072 views/open_orders: the view is written in MariaDB's words and is left out on SQL Server (unsupported). Write it anew there.
-- ISO2072 views/own_orders: the view is written in MariaDB's words and is left out on SQL Server (unsupported). Write it anew there.
-- ISO2072 routines/logged: the routine is written in MariaDB's words and is left out on SQL Server (unsupported). Write it anew there.
-- ISO2072 routines/plus_one: the routine is written in MariaDB's words and is left out on SQL Server (unsupported). Write it anew there.
-- ISO2072 routines/touch: the routine is written in MariaDB's words and is left out on SQL Server (unsupported). Write it anew there.
-- ISO2072 native/event/nightly: the native object is written in MariaDB's words and is left out on SQL Server (unsupported). Write it anew there.
-- ISO2072 native/partitioning/"by_key.partitions": the native object is written in MariaDB's words and is left out on SQL Server (unsupported). Write it anew there.
-- ISO2072 native/partitioning/"by_year.partitions": the native object is written in MariaDB's words and is left out on SQL Server (unsupported). Write it anew there.

-- Before the rows
CREATE SEQUENCE [dbo].[downwards] AS bigint START WITH -1 INCREMENT BY -1 MINVALUE -9223372036854775808 MAXVALUE -1 NO CYCLE NO CACHE;
GO
CREATE SEQUENCE [dbo].[plain] AS bigint START WITH 1 INCREMENT BY 1 MINVALUE 1 MAXVALUE 9223372036854775807 NO CYCLE CACHE 1000;
GO
CREATE SEQUENCE [dbo].[tickets] AS bigint START WITH 100 INCREMENT BY 5 MINVALUE 1 MAXVALUE 9999 CYCLE CACHE 20;
GO
CREATE TABLE [dbo].[a] (
    [id] int NOT NULL,
    [b_id] int NULL
);
GO
CREATE TABLE [dbo].[b] (
    [id] int NOT NULL,
    [a_id] int NULL
);
GO
CREATE TABLE [dbo].[by_hash] (
    [k] int NOT NULL
);
GO
CREATE TABLE [dbo].[by_key] (
    [k] int NOT NULL
);
GO
CREATE TABLE [dbo].[by_list] (
    [k] int NOT NULL
);
GO
CREATE TABLE [dbo].[by_range] (
    [at] date NOT NULL,
    [n] int NULL
);
GO
CREATE TABLE [dbo].[by_year] (
    [at] date NOT NULL
);
GO
CREATE TABLE [dbo].[composite] (
    [x] int NOT NULL,
    [y] nvarchar(20) COLLATE Latin1_General_100_BIN2 NOT NULL
);
GO
CREATE TABLE [dbo].[numbers] (
    [id] bigint IDENTITY(1,1) NOT NULL,
    [flag] bit CONSTRAINT [DF_numbers_flag] DEFAULT (1) NOT NULL,
    [t] smallint CONSTRAINT [DF_numbers_t] DEFAULT (-1) NULL,
    [tu] tinyint NULL,
    [s] smallint NULL,
    [su] int NULL,
    [m] int NULL,
    [mu] bigint NULL,
    [i] int CONSTRAINT [DF_numbers_i] DEFAULT (42) NULL,
    [iu] bigint NULL,
    [z] bigint NULL,
    [b] bigint NULL,
    [d] decimal(12,2) CONSTRAINT [DF_numbers_d] DEFAULT (0.00) NULL,
    [dd] nvarchar(max) COLLATE Latin1_General_100_BIN2 NULL,
    [du] decimal(8,2) NULL,
    [f] real NULL,
    [g] float CONSTRAINT [DF_numbers_g] DEFAULT (1.5) NULL,
    [fd] real NULL,
    [bits] nvarchar(9) COLLATE Latin1_General_100_BIN2 NULL,
    [one] nvarchar(1) COLLATE Latin1_General_100_BIN2 NULL,
    [y] smallint CONSTRAINT [DF_numbers_y] DEFAULT (2024) NULL
);
GO
CREATE TABLE [dbo].[octets] (
    [b] binary(4) CONSTRAINT [DF_octets_b] DEFAULT (0x61620000) NULL,
    [vb] varbinary(300) NULL,
    [tb] varbinary(max) NULL,
    [bl] varbinary(max) NULL,
    [mb] varbinary(max) NULL,
    [lb] varbinary(max) NULL,
    [p] nvarchar(max) COLLATE Latin1_General_100_BIN2 NOT NULL,
    [g] nvarchar(max) COLLATE Latin1_General_100_BIN2 NULL,
    [u] uniqueidentifier NULL,
    [i6] nvarchar(43) COLLATE Latin1_General_100_BIN2 NULL,
    [i4] nvarchar(43) COLLATE Latin1_General_100_BIN2 NULL
);
GO
CREATE TABLE [dbo].[old_style] (
    [id] int NULL
);
GO
CREATE TABLE [dbo].[orders] (
    [id] int IDENTITY(1,1) NOT NULL,
    [region_id] int NULL,
    [parent_id] int NULL,
    [total] decimal(10,2) NOT NULL,
    [tax] AS (cast(round([total] * 0.19, 2) as decimal(10,2))) PERSISTED,
    [label] AS (cast(cast(N'#' as nvarchar(max)) + cast([id] as nvarchar(max)) as nvarchar(40)) collate Latin1_General_100_BIN2),
    [hidden] int CONSTRAINT [DF_orders_hidden] DEFAULT (3) NULL,
    CONSTRAINT [ck_total] CHECK ([total] >= 0 and [total] < 1000000)
);
GO
CREATE TABLE [dbo].[packed] (
    [id] int NOT NULL,
    [v] nvarchar(max) COLLATE Latin1_General_100_BIN2 NULL
);
GO
CREATE TABLE [dbo].[regions] (
    [id] int IDENTITY(1,1) NOT NULL,
    [name] nvarchar(80) COLLATE Latin1_General_100_CI_AI_KS_WS_SC NOT NULL
);
GO
CREATE TABLE [dbo].[select] (
    [order by] int NULL,
    [na`me] int NULL,
    [Füße] int NULL
);
GO
CREATE TABLE [dbo].[texts] (
    [c] nvarchar(6) COLLATE Latin1_General_100_BIN2 CONSTRAINT [DF_texts_c] DEFAULT (N'abc') NULL,
    [v] nvarchar(80) COLLATE Latin1_General_100_CI_AI_KS_WS_SC CONSTRAINT [DF_texts_v] DEFAULT (N'it''s \ "x"') NOT NULL,
    [u3] nvarchar(18) COLLATE Latin1_General_100_CI_AI_KS_WS_SC NULL,
    [tt] nvarchar(max) COLLATE Latin1_General_100_BIN2 NULL,
    [t] nvarchar(max) COLLATE Latin1_General_100_BIN2 NULL,
    [mt] nvarchar(max) COLLATE Latin1_General_100_CI_AI_KS_WS_SC NULL,
    [lt] nvarchar(max) COLLATE Latin1_General_100_CI_AI_KS_WS_SC NULL,
    [e] nvarchar(255) COLLATE Latin1_General_100_BIN2 CONSTRAINT [DF_texts_e] DEFAULT (N'new') NULL,
    [st] nvarchar(max) COLLATE Latin1_General_100_BIN2 CONSTRAINT [DF_texts_st] DEFAULT (N'x,z') NULL,
    [j] nvarchar(max) COLLATE Latin1_General_100_BIN2 NULL,
    [ex] nvarchar(100) COLLATE Latin1_General_100_BIN2 CONSTRAINT [DF_texts_ex] DEFAULT (cast(N'a' as nvarchar(max)) + N'b') NULL,
    CONSTRAINT [ck_texts_e] CHECK ([e] in (N'new', N'it''s', N'a,b'))
);
GO
CREATE TABLE [dbo].[times] (
    [d] date CONSTRAINT [DF_times_d] DEFAULT (cast('2024-01-02' as date)) NULL,
    [t] time(0) NULL,
    [t6] time(6) NULL,
    [dt] datetime2(0) CONSTRAINT [DF_times_dt] DEFAULT (sysdatetime()) NULL,
    [dt6] datetime2(6) CONSTRAINT [DF_times_dt6] DEFAULT (cast('2024-01-02T03:04:05.6789' as datetime2(7))) NULL,
    [ts] datetimeoffset(6) CONSTRAINT [DF_times_ts] DEFAULT (sysdatetimeoffset()) NOT NULL,
    [tn] datetimeoffset(0) NULL,
    [z] date NULL
);
GO
CREATE TABLE [dbo].[versioned] (
    [id] int NOT NULL
);
GO

-- After the rows
ALTER TABLE [dbo].[a] ADD PRIMARY KEY CLUSTERED ([id]);
GO
ALTER TABLE [dbo].[b] ADD PRIMARY KEY CLUSTERED ([id]);
GO
ALTER TABLE [dbo].[by_key] ADD PRIMARY KEY CLUSTERED ([k]);
GO
ALTER TABLE [dbo].[composite] ADD PRIMARY KEY CLUSTERED ([y], [x]);
GO
ALTER TABLE [dbo].[numbers] ADD PRIMARY KEY CLUSTERED ([id]);
GO
ALTER TABLE [dbo].[orders] ADD PRIMARY KEY CLUSTERED ([id]);
GO
ALTER TABLE [dbo].[packed] ADD PRIMARY KEY CLUSTERED ([id]);
GO
ALTER TABLE [dbo].[regions] ADD PRIMARY KEY CLUSTERED ([id]);
GO
ALTER TABLE [dbo].[versioned] ADD PRIMARY KEY CLUSTERED ([id]);
GO
CREATE NONCLUSTERED INDEX [ix_b] ON [dbo].[a] ([b_id]);
GO
CREATE NONCLUSTERED INDEX [ix_a] ON [dbo].[b] ([a_id]);
GO
CREATE NONCLUSTERED INDEX [ix_parent] ON [dbo].[orders] ([parent_id]);
GO
CREATE NONCLUSTERED INDEX [ix_region] ON [dbo].[orders] ([region_id]);
GO
CREATE UNIQUE NONCLUSTERED INDEX [ux_regions_name] ON [dbo].[regions] ([name]);
GO
CREATE NONCLUSTERED INDEX [ix_comment] ON [dbo].[texts] ([u3]);
GO
CREATE NONCLUSTERED INDEX [ix_ignored] ON [dbo].[texts] ([c]);
GO
CREATE NONCLUSTERED INDEX [ix_prefix] ON [dbo].[texts] ([v] DESC, [c]);
GO
ALTER TABLE [dbo].[a] WITH CHECK ADD CONSTRAINT [fk_a_b] FOREIGN KEY ([b_id]) REFERENCES [dbo].[b] ([id]);
GO
ALTER TABLE [dbo].[b] WITH CHECK ADD CONSTRAINT [fk_b_a] FOREIGN KEY ([a_id]) REFERENCES [dbo].[a] ([id]) ON DELETE CASCADE;
GO
ALTER TABLE [dbo].[orders] WITH CHECK ADD CONSTRAINT [fk_parent] FOREIGN KEY ([parent_id]) REFERENCES [dbo].[orders] ([id]);
GO
ALTER TABLE [dbo].[orders] WITH CHECK ADD CONSTRAINT [fk_region] FOREIGN KEY ([region_id]) REFERENCES [dbo].[regions] ([id]) ON DELETE SET NULL ON UPDATE CASCADE;
GO
EXEC sys.sp_addextendedproperty @name = N'MS_Description', @value = N'Where it''s sold', @level0type = N'SCHEMA', @level0name = N'dbo', @level1type = N'TABLE', @level1name = N'regions';
GO
EXEC sys.sp_addextendedproperty @name = N'MS_Description', @value = N'a comment with ''quotes''', @level0type = N'SCHEMA', @level0name = N'dbo', @level1type = N'TABLE', @level1name = N'texts', @level2type = N'COLUMN', @level2name = N'v';
GO
EXEC sys.sp_addextendedproperty @name = N'MS_Description', @value = N'why', @level0type = N'SCHEMA', @level0name = N'dbo', @level1type = N'TABLE', @level1name = N'texts', @level2type = N'INDEX', @level2name = N'ix_comment';
GO
