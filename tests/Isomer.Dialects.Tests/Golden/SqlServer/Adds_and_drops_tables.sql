-- tables/old/foreignKeys/fk (BeforeLoad)
ALTER TABLE [dbo].[old] DROP CONSTRAINT [fk];
--   back: ALTER TABLE [dbo].[old] WITH CHECK ADD CONSTRAINT [fk] FOREIGN KEY ([order]) REFERENCES [dbo].[orders] ([id]);

-- tables/items (BeforeLoad)
CREATE TABLE [dbo].[items] (
    [order] bigint NOT NULL
);
--   back: DROP TABLE [dbo].[items];

-- tables/old (BeforeLoad; Destructive: loses the table's rows)
DROP TABLE [dbo].[old];
--   back: CREATE TABLE [dbo].[old] (
    [order] bigint NOT NULL
);

-- tables/older (BeforeLoad; Destructive: loses the table's rows)
DROP TABLE [dbo].[older];
--   back: CREATE TABLE [dbo].[older] (
    [x] int CONSTRAINT [DF_older_x] DEFAULT (7) NOT NULL
);
--   back: CREATE NONCLUSTERED INDEX [ix_x] ON [dbo].[older] ([x]);

-- tables/items/foreignKeys/fk_order (Constraints; MayFail: fails where a row refers to none)
ALTER TABLE [dbo].[items] WITH CHECK ADD CONSTRAINT [fk_order] FOREIGN KEY ([order]) REFERENCES [dbo].[orders] ([id]);
--   back: ALTER TABLE [dbo].[items] DROP CONSTRAINT [fk_order];

