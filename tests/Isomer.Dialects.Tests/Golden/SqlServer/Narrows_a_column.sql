-- tables/t/columns/n (BeforeLoad; Rewrites: rewrites the table)
ALTER TABLE [dbo].[t] ALTER COLUMN [n] nvarchar(max) COLLATE Latin1_General_100_BIN2 NOT NULL;
--   back: ALTER TABLE [dbo].[t] ALTER COLUMN [n] bigint NOT NULL;

-- tables/t/columns/s (BeforeLoad; MayFail: fails where a value is no string(10) unit=utf16)
ALTER TABLE [dbo].[t] ALTER COLUMN [s] nvarchar(10) COLLATE Latin1_General_100_BIN2 NOT NULL;
--   back: ALTER TABLE [dbo].[t] ALTER COLUMN [s] nvarchar(40) COLLATE Latin1_General_100_BIN2 NULL;

