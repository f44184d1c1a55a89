-- SQL Server: 1 table. Made by Isomer from the blueprint; edit that instead.

-- Before the rows
CREATE TABLE [dbo].[users] (
    [email] nvarchar(510) COLLATE Latin1_General_100_BIN2 CONSTRAINT [DF_users_email] DEFAULT (N'nobody') NOT NULL,
    [age] int CONSTRAINT [DF_users_age] DEFAULT (18) NULL,
    CONSTRAINT [email_at_email] CHECK (len((cast([email] as nvarchar(max)) + N'.') collate Latin1_General_100_CI_AS_SC) - 1 > 3),
    CONSTRAINT [positive_check_age] CHECK ([age] > 0)
);
GO

-- info ISO2074 at tables/users/columns/email
--   users.email: SQL Server has no domains, so the column takes the domain's type, default and checks (representation).
-- info ISO2074 at tables/users/columns/age
--   users.age: SQL Server has no domains, so the column takes the domain's type, default and checks (representation).
