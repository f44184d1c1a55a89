-- SQL Server: 1 table. Made by Isomer from the blueprint; edit that instead.

-- Before the rows
CREATE TABLE [dbo].[events] (
    [at] date NOT NULL,
    [kind] nvarchar(848) COLLATE Latin1_General_100_BIN2 NOT NULL,
    [n] bigint NOT NULL
);
GO

-- After the rows
ALTER TABLE [dbo].[events] ADD PRIMARY KEY NONCLUSTERED ([at], [kind]);
GO

-- warning ISO2130 at tables/events/columns/at
--   events.at: date becomes date on SQL Server (narrowing): a date is a day of the calendar there; infinity is refused. Give the column another type in the mapping, set a policy, or accept the loss.
-- info ISO2131 at tables/events/columns/at
--   events.at: date becomes date on SQL Server (narrowing): its years begin later, or end earlier; 0001-03-15 BC is refused. Give the column another type in the mapping, set a policy, or accept the loss.
-- warning ISO2065 at tables/events/columns/kind
--   events.kind: text becomes nvarchar(848) on SQL Server, where a key has 1700 bytes (narrowing): a text of 849 UTF-16 units would not fit. Give the column a length in the mapping, or accept the loss.
-- warning ISO2080 at tables/events/primaryKey
--   events.kind: on SQL Server blanks at the end of a text do not count, in any collation (behaviour): 'a' and 'a ', two keys before, are one.
-- info ISO2070 at tables/events
--   events: SQL Server holds the partitions as one table (representation).
-- info ISO2174 at tables/events
--   events: a primary key of up to 1699 bytes is longer than SQL Server orders rows by (behaviour): it becomes PRIMARY KEY NONCLUSTERED, and a range of the key is read from all over the table. Give its columns shorter types in the mapping to have the rows in its order.
