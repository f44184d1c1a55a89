-- tables/t/columns/b (BeforeLoad)
ALTER TABLE [dbo].[t] DROP COLUMN [b];
--   back: ALTER TABLE [dbo].[t] ADD [b] AS (cast([a] + 1 as int)) PERSISTED;

-- tables/t/columns/b (BeforeLoad)
ALTER TABLE [dbo].[t] ADD [b] AS (cast([a] + 2 as int)) PERSISTED;
--   back: ALTER TABLE [dbo].[t] DROP COLUMN [b];

