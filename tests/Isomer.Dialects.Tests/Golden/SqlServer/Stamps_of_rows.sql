-- SQL Server: 1 table. Made by Isomer from the blueprint; edit that instead.

-- Before the rows
CREATE TABLE [dbo].[t] (
    [a] int NOT NULL,
    [rv] rowversion NOT NULL
);
GO

-- warning ISO2186 at tables/t/columns/rv
--   t.rv: SQL Server stamps each row itself and takes no stamp, so the column is neither copied nor verified (behaviour): 0x00000000000007D1 becomes another. Give it the type binary(8) fixed in the mapping to keep the values, or accept the loss.
