-- SQL Server: 2 tables. Made by Isomer from the blueprint; edit that instead.

-- Before the rows
CREATE TABLE [dbo].[Orders] (
    [id] int NOT NULL,
    [ID] int NOT NULL
);
GO
CREATE TABLE [dbo].[orders] (
    [id] int NOT NULL
);
GO

-- error ISO2020 at tables/orders
--   the table Orders and the table orders are both named orders on SQL Server (unsupported). Rename one of them in the mapping.
-- error ISO2020 at tables/Orders/columns/ID
--   the column Orders.id and the column Orders.ID are both named ID on SQL Server (unsupported). Rename one of them in the mapping.
