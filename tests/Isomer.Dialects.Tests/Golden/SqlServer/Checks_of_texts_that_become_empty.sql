-- SQL Server: 1 table. Made by Isomer from the blueprint; edit that instead.

-- Before the rows
CREATE TABLE [dbo].[t] (
    [a] int NOT NULL,
    [b] bigint NULL,
    [p] decimal(10,2) NULL,
    [wide] decimal(20,4) NOT NULL,
    [s] nvarchar(40) COLLATE Latin1_General_100_BIN2 NOT NULL,
    [u] nvarchar(40) COLLATE Latin1_General_100_BIN2 NULL,
    [long] nvarchar(max) COLLATE Latin1_General_100_BIN2 NULL,
    [x] varbinary(max) NOT NULL,
    [on] bit NOT NULL,
    [d] date NOT NULL,
    [at] datetime2(3) NOT NULL,
    [tz] datetimeoffset(3) NOT NULL,
    CONSTRAINT [f_replace] CHECK (replace([s], N'a', N'') <> N''),
    CONSTRAINT [f_substring] CHECK (substring([s] collate Latin1_General_100_CI_AS_SC, 2, 2147483647) collate Latin1_General_100_BIN2 <> N'b' and substring([s] collate Latin1_General_100_CI_AS_SC, 1, 2) collate Latin1_General_100_BIN2 = N'ab'),
    CONSTRAINT [f_trim] CHECK (ltrim(rtrim([s])) = [s]),
    CONSTRAINT [f_trims] CHECK (ltrim([s]) <> N'x' and rtrim([s]) <> N'y')
);
GO

-- info ISO2081 at tables/t/checks/f_replace
--   tables/t/checks/f_replace: the check compares texts, and on SQL Server blanks at their end do not count (behaviour): 'a' = 'a ' is true.
-- info ISO2081 at tables/t/checks/f_substring
--   tables/t/checks/f_substring: the check compares texts, and on SQL Server blanks at their end do not count (behaviour): 'a' = 'a ' is true.
-- info ISO2081 at tables/t/checks/f_trim
--   tables/t/checks/f_trim: the check compares texts, and on SQL Server blanks at their end do not count (behaviour): 'a' = 'a ' is true.
-- info ISO2081 at tables/t/checks/f_trims
--   tables/t/checks/f_trims: the check compares texts, and on SQL Server blanks at their end do not count (behaviour): 'a' = 'a ' is true.
