-- tables/orders/columns/amount (BeforeLoad; Destructive: loses the column's values)
ALTER TABLE [dbo].[orders] DROP COLUMN [amount];
--   back: ALTER TABLE [dbo].[orders] ADD [amount] int NULL;

