-- SQL Server: 1 table. Made by Isomer from the blueprint; edit that instead.

-- Before the rows
CREATE TABLE [dbo].[t] (
    [a] int NOT NULL,
    [price] decimal(10,2) NULL,
    [code] nvarchar(20) COLLATE Latin1_General_100_BIN2 NOT NULL,
    [on] bit NOT NULL,
    CONSTRAINT [c_and] CHECK ([a] > 0 and ([price] >= 10 or [price] is null)),
    CONSTRAINT [c_between] CHECK ([a] >= 1 and [a] <= 9),
    CONSTRAINT [c_case] CHECK (case when [on] = 1 then case when [a] > 1 then cast(1 as bit) when not [a] > 1 then cast(0 as bit) end else case when [a] > 2 then cast(1 as bit) when not [a] > 2 then cast(0 as bit) end end = 1),
    CONSTRAINT [c_in] CHECK ([code] in (N'x', N'y')),
    CONSTRAINT [c_len] CHECK (len((cast([code] as nvarchar(max)) + N'.') collate Latin1_General_100_CI_AS_SC) - 1 > 2),
    CONSTRAINT [c_like] CHECK ([code] like N'a%'),
    CONSTRAINT [c_not] CHECK (not [a] = 3)
);
GO

-- info ISO2081 at tables/t/checks/c_in
--   tables/t/checks/c_in: the check compares texts, and on SQL Server blanks at their end do not count (behaviour): 'a' = 'a ' is true.
-- warning ISO2030 at tables/t/checks/c_native
--   tables/t/checks/c_native: the check has no form on SQL Server and is left out (unsupported): it is PostgreSQL's own text.
