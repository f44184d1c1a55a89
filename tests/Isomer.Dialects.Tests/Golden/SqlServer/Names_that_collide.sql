-- SQL Server: 2 tables. Made by Isomer from the blueprint; edit that instead.

-- Before the rows
CREATE TABLE [dbo].[items] (
    [id] int NOT NULL,
    [a] int NOT NULL,
    [b] int NOT NULL,
    CONSTRAINT [items_positive] CHECK ([a] > 0)
);
GO
CREATE TABLE [dbo].[orders] (
    [id] int NOT NULL,
    [a] int NOT NULL,
    [b] int NOT NULL,
    CONSTRAINT [orders_positive] CHECK ([a] > 0)
);
GO

-- After the rows
ALTER TABLE [dbo].[items] ADD CONSTRAINT [items_orders_key] PRIMARY KEY CLUSTERED ([id]);
GO
ALTER TABLE [dbo].[orders] ADD CONSTRAINT [orders_orders_key] PRIMARY KEY CLUSTERED ([id]);
GO
ALTER TABLE [dbo].[items] ADD CONSTRAINT [items_same] UNIQUE NONCLUSTERED ([a]);
GO
CREATE NONCLUSTERED INDEX [ix] ON [dbo].[items] ([b]);
GO
CREATE NONCLUSTERED INDEX [orders] ON [dbo].[items] ([a], [id]);
GO
ALTER TABLE [dbo].[orders] ADD CONSTRAINT [orders_same] UNIQUE NONCLUSTERED ([a]);
GO
CREATE NONCLUSTERED INDEX [items] ON [dbo].[orders] ([a], [id]);
GO
CREATE NONCLUSTERED INDEX [ix] ON [dbo].[orders] ([b]);
GO
ALTER TABLE [dbo].[items] WITH CHECK ADD CONSTRAINT [items_fk] FOREIGN KEY ([a]) REFERENCES [dbo].[orders] ([id]);
GO
ALTER TABLE [dbo].[orders] WITH CHECK ADD CONSTRAINT [orders_fk] FOREIGN KEY ([a]) REFERENCES [dbo].[items] ([id]);
GO

-- info ISO2064 at tables/items/primaryKey
--   items.orders_key: the name is taken on SQL Server, by another table or by the engine itself; it becomes items_orders_key (representation).
-- info ISO2064 at tables/items/unique/same
--   items.same: the name is taken on SQL Server, by another table or by the engine itself; it becomes items_same (representation).
-- info ISO2064 at tables/items/foreignKeys/fk
--   items.fk: the name is taken on SQL Server, by another table or by the engine itself; it becomes items_fk (representation).
-- info ISO2064 at tables/items/checks/positive
--   items.positive: the name is taken on SQL Server, by another table or by the engine itself; it becomes items_positive (representation).
-- info ISO2064 at tables/orders/primaryKey
--   orders.orders_key: the name is taken on SQL Server, by another table or by the engine itself; it becomes orders_orders_key (representation).
-- info ISO2064 at tables/orders/unique/same
--   orders.same: the name is taken on SQL Server, by another table or by the engine itself; it becomes orders_same (representation).
-- info ISO2064 at tables/orders/foreignKeys/fk
--   orders.fk: the name is taken on SQL Server, by another table or by the engine itself; it becomes orders_fk (representation).
-- info ISO2064 at tables/orders/checks/positive
--   orders.positive: the name is taken on SQL Server, by another table or by the engine itself; it becomes orders_positive (representation).
