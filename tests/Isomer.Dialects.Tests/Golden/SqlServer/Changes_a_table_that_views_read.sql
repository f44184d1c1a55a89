-- tables/orders/columns/amount (BeforeLoad; Rewrites: may rewrite the table)
ALTER TABLE [dbo].[orders] ALTER COLUMN [amount] bigint NULL;
--   back: ALTER TABLE [dbo].[orders] ALTER COLUMN [amount] int NULL;

-- views/v (Constraints)
EXEC sys.sp_refreshview @viewname = N'[dbo].[v]';

