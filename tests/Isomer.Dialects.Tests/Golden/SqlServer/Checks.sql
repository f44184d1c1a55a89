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
    CONSTRAINT [c_and] CHECK ([a] > 0 and ([b] >= 10 or [b] is null)),
    CONSTRAINT [c_between] CHECK ([a] >= 1 and [a] <= 9),
    CONSTRAINT [c_case] CHECK (case when [on] = 1 then case when [a] > 1 then cast(1 as bit) when not [a] > 1 then cast(0 as bit) end else case when [a] > 2 then cast(1 as bit) when not [a] > 2 then cast(0 as bit) end end = 1),
    CONSTRAINT [c_in] CHECK ([s] in (N'x', N'y')),
    CONSTRAINT [c_len] CHECK (len((cast([s] as nvarchar(max)) + N'.') collate Latin1_General_100_CI_AS_SC) - 1 > 2),
    CONSTRAINT [c_like] CHECK ([s] like N'a%'),
    CONSTRAINT [c_not] CHECK (not [a] = 3),
    CONSTRAINT [two columns] CHECK ([d] > cast('2024-01-01' as date) or [s] <> [u])
);
GO

-- info ISO2081 at tables/t/checks/c_in
--   tables/t/checks/c_in: the check compares texts, and on SQL Server blanks at their end do not count (behaviour): 'a' = 'a ' is true.
-- info ISO2081 at tables/t/checks/two columns
--   tables/t/checks/two columns: the check compares texts, and on SQL Server blanks at their end do not count (behaviour): 'a' = 'a ' is true.
