-- SQL Server: 1 table. Made by Isomer from the blueprint; edit that instead.

-- Before the rows
CREATE TABLE [dbo].[texts] (
    [s] nvarchar(40) COLLATE Latin1_General_100_BIN2 NOT NULL,
    [sf] nvarchar(4) COLLATE Latin1_General_100_BIN2 NOT NULL,
    [sb] nvarchar(30) COLLATE Latin1_General_100_BIN2 NOT NULL,
    [sx] nvarchar(max) COLLATE Latin1_General_100_BIN2 NOT NULL,
    [bin] nvarchar(max) COLLATE Latin1_General_100_BIN2 NOT NULL,
    [t] nvarchar(max) COLLATE Latin1_General_100_BIN2 NOT NULL,
    [bn] varbinary(16) NOT NULL,
    [bf] binary(4) NOT NULL,
    [bl] varbinary(max) NOT NULL,
    [u] uniqueidentifier NOT NULL,
    [j] nvarchar(max) COLLATE Latin1_General_100_BIN2 NOT NULL,
    [jm] nvarchar(max) COLLATE Latin1_General_100_BIN2 NOT NULL,
    [x] nvarchar(max) COLLATE Latin1_General_100_BIN2 NOT NULL
);
GO

-- info ISO2147 at tables/texts/columns/j
--   texts.j: json becomes nvarchar(max) on SQL Server (representation): documents are text, as they were written; {"a": 1} → '{"a": 1}'.
-- info ISO2147 at tables/texts/columns/jm
--   texts.jm: json fidelity=model becomes nvarchar(max) on SQL Server (representation): documents are text, as they were written; {"a": 1} → '{"a": 1}'.
-- info ISO2151 at tables/texts/columns/x
--   texts.x: xml becomes nvarchar(max) on SQL Server (representation): documents are text, as they were written; <a/> → '<a/>'.
