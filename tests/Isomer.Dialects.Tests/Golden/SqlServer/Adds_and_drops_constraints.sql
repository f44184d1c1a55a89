-- tables/orders/indexes/ix_code (BeforeLoad)
DROP INDEX [ix_code] ON [dbo].[orders];
--   back: CREATE NONCLUSTERED INDEX [ix_code] ON [dbo].[orders] ([code]);

-- tables/orders/columns/amount (BeforeLoad; Rewrites: may rewrite the table)
ALTER TABLE [dbo].[orders] ALTER COLUMN [amount] bigint NULL;
--   back: ALTER TABLE [dbo].[orders] ALTER COLUMN [amount] int NULL;

-- tables/orders/checks/ck_amount (BeforeLoad; MayFail: fails where a row breaks it)
ALTER TABLE [dbo].[orders] WITH CHECK ADD CONSTRAINT [ck_amount] CHECK ([amount] > 0);
--   back: ALTER TABLE [dbo].[orders] DROP CONSTRAINT [ck_amount];

-- tables/orders/unique/uq_code (AfterLoad; MayFail: fails where rows collide; over orders; beside tables/orders/indexes/ix_amount)
ALTER TABLE [dbo].[orders] ADD CONSTRAINT [uq_code] UNIQUE NONCLUSTERED ([code]);
--   back: ALTER TABLE [dbo].[orders] DROP CONSTRAINT [uq_code];

-- tables/orders/indexes/ix_amount (AfterLoad; over orders; beside tables/orders/unique/uq_code)
CREATE NONCLUSTERED INDEX [ix_amount] ON [dbo].[orders] ([amount] DESC);
--   back: DROP INDEX [ix_amount] ON [dbo].[orders];

-- tables/orders/foreignKeys/fk_self (Constraints; MayFail: fails where a row refers to none)
ALTER TABLE [dbo].[orders] WITH CHECK ADD CONSTRAINT [fk_self] FOREIGN KEY ([amount]) REFERENCES [dbo].[orders] ([id]);
--   back: ALTER TABLE [dbo].[orders] DROP CONSTRAINT [fk_self];

