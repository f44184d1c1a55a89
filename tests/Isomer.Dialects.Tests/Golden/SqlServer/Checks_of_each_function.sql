-- SQL Server: 1 table. Made by Isomer from the blueprint; edit that instead.

-- Before the rows
CREATE TABLE [dbo].[t] (
    [a] int NOT NULL,
    [b] int NULL,
    [p] decimal(10,2) NOT NULL,
    [s] nvarchar(40) COLLATE Latin1_General_100_BIN2 NOT NULL,
    [x] varbinary(max) NOT NULL,
    CONSTRAINT [f_abs] CHECK (abs([a]) < 10),
    CONSTRAINT [f_cast_text] CHECK (cast([a] as nvarchar(max)) collate Latin1_General_100_BIN2 <> N'7'),
    CONSTRAINT [f_coalesce] CHECK (coalesce([b], [a], 0) > 0),
    CONSTRAINT [f_length] CHECK (len((cast([s] as nvarchar(max)) + N'.') collate Latin1_General_100_CI_AS_SC) - 1 > 2 and datalength([x]) < 9),
    CONSTRAINT [f_lower] CHECK (lower([s]) = [s] and upper([s]) <> N'X'),
    CONSTRAINT [f_nullif] CHECK (nullif([a], 0) is not null),
    CONSTRAINT [f_replace] CHECK (replace([s], N'a', N'') <> N''),
    CONSTRAINT [f_round] CHECK (round([p], 1) > 0 and round([p], 0) < 100),
    CONSTRAINT [f_substring] CHECK (substring([s] collate Latin1_General_100_CI_AS_SC, 2, 2147483647) collate Latin1_General_100_BIN2 <> N'b' and substring([s] collate Latin1_General_100_CI_AS_SC, 1, 2) collate Latin1_General_100_BIN2 = N'ab'),
    CONSTRAINT [f_trim] CHECK (ltrim(rtrim([s])) = [s]),
    CONSTRAINT [f_trims] CHECK (ltrim([s]) <> N'x' and rtrim([s]) <> N'y')
);
GO

-- warning ISO2030 at tables/t/checks/f_cast_int
--   tables/t/checks/f_cast_int: the check has no form on SQL Server and is left out (unsupported): SQL Server cannot say 'cast(p as int64)' without changing its meaning: its cast to int64 refuses, cuts or spells other values.
-- info ISO2081 at tables/t/checks/f_cast_text
--   tables/t/checks/f_cast_text: the check compares texts, and on SQL Server blanks at their end do not count (behaviour): 'a' = 'a ' is true.
-- info ISO2081 at tables/t/checks/f_lower
--   tables/t/checks/f_lower: the check compares texts, and on SQL Server blanks at their end do not count (behaviour): 'a' = 'a ' is true.
-- warning ISO2030 at tables/t/checks/f_octets
--   tables/t/checks/f_octets: the check has no form on SQL Server and is left out (unsupported): SQL Server cannot say 'octet_length(s)' without changing its meaning: texts are not held as UTF-8 there.
-- info ISO2081 at tables/t/checks/f_replace
--   tables/t/checks/f_replace: the check compares texts, and on SQL Server blanks at their end do not count (behaviour): 'a' = 'a ' is true.
-- info ISO2081 at tables/t/checks/f_substring
--   tables/t/checks/f_substring: the check compares texts, and on SQL Server blanks at their end do not count (behaviour): 'a' = 'a ' is true.
-- info ISO2081 at tables/t/checks/f_trim
--   tables/t/checks/f_trim: the check compares texts, and on SQL Server blanks at their end do not count (behaviour): 'a' = 'a ' is true.
-- warning ISO2030 at tables/t/checks/f_trim_of
--   tables/t/checks/f_trim_of: the check has no form on SQL Server and is left out (unsupported): SQL Server cannot say 'trim(s, 'x')' without changing its meaning: it trims blanks only.
-- info ISO2081 at tables/t/checks/f_trims
--   tables/t/checks/f_trims: the check compares texts, and on SQL Server blanks at their end do not count (behaviour): 'a' = 'a ' is true.
