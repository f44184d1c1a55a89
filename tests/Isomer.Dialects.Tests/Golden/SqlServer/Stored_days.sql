-- SQL Server: 1 table. Made by Isomer from the blueprint; edit that instead.

-- Before the rows
CREATE TABLE [dbo].[t] (
    [d] date NULL,
    [day] date NULL
);
GO

-- warning ISO2031 at tables/t/columns/day
--   t.day: the formula has no form on SQL Server, so the column is plain and keeps the source's values (behaviour): the text of a time in a formula keeps it from being stored.
