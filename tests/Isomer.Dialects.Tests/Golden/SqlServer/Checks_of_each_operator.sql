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
    CONSTRAINT [o_add] CHECK ([a] + [b] - 1 > 0),
    CONSTRAINT [o_and_or] CHECK (([on] = 1 or [a] > 0) and [b] > 0),
    CONSTRAINT [o_between] CHECK ([a] < 1 or [a] > 9),
    CONSTRAINT [o_bool] CHECK ([on] = 1),
    CONSTRAINT [o_case] CHECK (case [a] when 1 then N'x' else N'y' end <> [s]),
    CONSTRAINT [o_concat] CHECK (cast([s] as nvarchar(max)) + N'-' + [u] <> N'a-b'),
    CONSTRAINT [o_date] CHECK ([d] >= cast('2024-02-29' as date) and [at] < cast('2024-03-01T00:00:00.5' as datetime2(7))),
    CONSTRAINT [o_distinct] CHECK (case when [a] = [b] or [a] is null and [b] is null then 0 else 1 end = 1),
    CONSTRAINT [o_divide] CHECK ([a] / 2 <> 1),
    CONSTRAINT [o_equal] CHECK ([a] = 1 or [a] <> 2 or [a] < 3 or [a] <= 4 or [a] > 5 or [a] >= 6),
    CONSTRAINT [o_escape] CHECK ([s] like N'100\%' escape N'\'),
    CONSTRAINT [o_ilike] CHECK (lower([s]) like lower(N'A%')),
    CONSTRAINT [o_in] CHECK ([a] in (1, 2, 3) and [s] not in (N'x', N'it''s')),
    CONSTRAINT [o_like] CHECK ([s] like N'_b%' and [u] not like N'%\[x]%' escape N'\'),
    CONSTRAINT [o_modulo] CHECK ([a] % 3 <> -1),
    CONSTRAINT [o_multiply] CHECK ([a] * 2 < 100),
    CONSTRAINT [o_negate] CHECK (-[a] < 5),
    CONSTRAINT [o_not] CHECK (not [on] = 1),
    CONSTRAINT [o_not_distinct] CHECK (case when [b] = 7 or [b] is null and 7 is null then 1 else 0 end = 1),
    CONSTRAINT [o_null] CHECK ([b] is null or [u] is not null),
    CONSTRAINT [o_true] CHECK (case when [on] = 1 or [on] is null and cast(1 as bit) is null then 1 else 0 end = 1)
);
GO

-- info ISO2081 at tables/t/checks/o_case
--   tables/t/checks/o_case: the check compares texts, and on SQL Server blanks at their end do not count (behaviour): 'a' = 'a ' is true.
-- info ISO2081 at tables/t/checks/o_concat
--   tables/t/checks/o_concat: the check compares texts, and on SQL Server blanks at their end do not count (behaviour): 'a' = 'a ' is true.
-- info ISO2081 at tables/t/checks/o_in
--   tables/t/checks/o_in: the check compares texts, and on SQL Server blanks at their end do not count (behaviour): 'a' = 'a ' is true.
