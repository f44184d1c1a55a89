-- tables/orders/columns/kind (BeforeLoad)
ALTER TABLE [dbo].[orders] ADD [kind] nvarchar(6) COLLATE Latin1_General_100_BIN2 CONSTRAINT [DF_orders_kind] DEFAULT (N'new') NOT NULL;
--   back: DECLARE @sql nvarchar(max) = (SELECT N'ALTER TABLE [dbo].[orders] DROP CONSTRAINT ' + QUOTENAME(name) FROM sys.default_constraints WHERE parent_object_id = OBJECT_ID(N'[dbo].[orders]') AND parent_column_id = COLUMNPROPERTY(parent_object_id, N'kind', 'ColumnId')); EXEC (@sql); ALTER TABLE [dbo].[orders] DROP COLUMN [kind];

-- tables/orders/columns/note (BeforeLoad)
ALTER TABLE [dbo].[orders] ADD [note] nvarchar(max) COLLATE Latin1_General_100_BIN2 NULL;
--   back: ALTER TABLE [dbo].[orders] DROP COLUMN [note];

