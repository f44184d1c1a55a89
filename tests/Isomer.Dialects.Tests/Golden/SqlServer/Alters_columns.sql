-- tables/orders/indexes/ix_code (BeforeLoad)
DROP INDEX [ix_code] ON [dbo].[orders];
--   back: CREATE NONCLUSTERED INDEX [ix_code] ON [dbo].[orders] ([code]);

-- tables/orders/columns/amount (BeforeLoad; Rewrites: may rewrite the table)
ALTER TABLE [dbo].[orders] ALTER COLUMN [amount] bigint NULL;
--   back: ALTER TABLE [dbo].[orders] ALTER COLUMN [amount] int NULL;

-- tables/orders/columns/code (BeforeLoad; Rewrites: may rewrite the table)
ALTER TABLE [dbo].[orders] ALTER COLUMN [code] nvarchar(40) COLLATE Latin1_General_100_BIN2 NULL;
--   back: ALTER TABLE [dbo].[orders] ALTER COLUMN [code] nvarchar(20) COLLATE Latin1_General_100_BIN2 NOT NULL;

-- tables/orders/columns/code (BeforeLoad)
ALTER TABLE [dbo].[orders] ADD CONSTRAINT [DF_orders_code] DEFAULT (N'x') FOR [code];
--   back: DECLARE @sql nvarchar(max) = (SELECT N'ALTER TABLE [dbo].[orders] DROP CONSTRAINT ' + QUOTENAME(name) FROM sys.default_constraints WHERE parent_object_id = OBJECT_ID(N'[dbo].[orders]') AND parent_column_id = COLUMNPROPERTY(parent_object_id, N'code', 'ColumnId')); EXEC (@sql);

-- tables/orders/indexes/ix_code (AfterLoad; over orders)
CREATE NONCLUSTERED INDEX [ix_code] ON [dbo].[orders] ([code]);
--   back: DROP INDEX [ix_code] ON [dbo].[orders];

-- tables/orders/columns/amount (Constraints)
EXEC sys.sp_addextendedproperty @name = N'MS_Description', @value = N'in cents', @level0type = N'SCHEMA', @level0name = N'dbo', @level1type = N'TABLE', @level1name = N'orders', @level2type = N'COLUMN', @level2name = N'amount';
--   back: EXEC sys.sp_dropextendedproperty @name = N'MS_Description', @level0type = N'SCHEMA', @level0name = N'dbo', @level1type = N'TABLE', @level1name = N'orders', @level2type = N'COLUMN', @level2name = N'amount';

