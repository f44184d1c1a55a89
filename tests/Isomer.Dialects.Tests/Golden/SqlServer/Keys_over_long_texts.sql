-- SQL Server: 1 table. Made by Isomer from the blueprint; edit that instead.

-- Before the rows
CREATE TABLE [dbo].[t] (
    [s] nvarchar(850) COLLATE Latin1_General_100_BIN2 NOT NULL,
    [t] nvarchar(850) COLLATE Latin1_General_100_BIN2 NOT NULL,
    [o] varbinary(1700) NOT NULL
);
GO

-- After the rows
ALTER TABLE [dbo].[t] ADD CONSTRAINT [uq_o] UNIQUE NONCLUSTERED ([o]);
GO
ALTER TABLE [dbo].[t] ADD CONSTRAINT [uq_s] UNIQUE NONCLUSTERED ([s]);
GO
ALTER TABLE [dbo].[t] ADD CONSTRAINT [uq_t] UNIQUE NONCLUSTERED ([t]);
GO

-- warning ISO2065 at tables/t/columns/o
--   t.o: blob becomes varbinary(1700) on SQL Server, where a key has 1700 bytes (narrowing): 1701 bytes would not fit. Give the column a length in the mapping, or accept the loss.
-- warning ISO2065 at tables/t/columns/s
--   t.s: string(5000) becomes nvarchar(850) on SQL Server, where a key has 1700 bytes (narrowing): a text of 851 UTF-16 units would not fit. Give the column a length in the mapping, or accept the loss.
-- warning ISO2065 at tables/t/columns/t
--   t.t: text becomes nvarchar(850) on SQL Server, where a key has 1700 bytes (narrowing): a text of 851 UTF-16 units would not fit. Give the column a length in the mapping, or accept the loss.
-- warning ISO2080 at tables/t/unique/uq_s
--   t.s: on SQL Server blanks at the end of a text do not count, in any collation (behaviour): 'a' and 'a ', two keys before, are one.
-- warning ISO2080 at tables/t/unique/uq_t
--   t.t: on SQL Server blanks at the end of a text do not count, in any collation (behaviour): 'a' and 'a ', two keys before, are one.
