-- SQL Server: 1 table. Made by Isomer from the blueprint; edit that instead.

-- Before the rows
CREATE TABLE [dbo].[select] (
    [a.b] int NOT NULL,
    [it's] int NOT NULL,
    [Order By] int NOT NULL
);
GO

-- warning ISO2050 at tables/select/indexes/ix.dot
--   tables/select/indexes/ix.dot: SQL Server cannot build it (behaviour): an index is over columns, not over expressions. Queries that used it read the table; a unique one is no longer kept.
