-- tables/c/foreignKeys/fk (BeforeLoad)
ALTER TABLE [dbo].[c] DROP CONSTRAINT [fk];
--   back: ALTER TABLE [dbo].[c] WITH CHECK ADD CONSTRAINT [fk] FOREIGN KEY ([a]) REFERENCES [dbo].[p] ([a]);

-- tables/p/unique/uq (BeforeLoad)
ALTER TABLE [dbo].[p] DROP CONSTRAINT [uq];
--   back: ALTER TABLE [dbo].[p] ADD CONSTRAINT [uq] UNIQUE NONCLUSTERED ([a]);

-- tables/p/primaryKey (AfterLoad; MayFail: fails where rows collide; over p)
ALTER TABLE [dbo].[p] ADD PRIMARY KEY CLUSTERED ([a]);
--   back: DECLARE @sql nvarchar(max) = (SELECT N'ALTER TABLE [dbo].[p] DROP CONSTRAINT ' + QUOTENAME(name) FROM sys.key_constraints WHERE parent_object_id = OBJECT_ID(N'[dbo].[p]') AND type = 'PK'); EXEC (@sql);

-- tables/c/foreignKeys/fk (Constraints; MayFail: fails where a row refers to none)
ALTER TABLE [dbo].[c] WITH CHECK ADD CONSTRAINT [fk] FOREIGN KEY ([a]) REFERENCES [dbo].[p] ([a]);
--   back: ALTER TABLE [dbo].[c] DROP CONSTRAINT [fk];

