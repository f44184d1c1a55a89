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
    CONSTRAINT [f_abs] CHECK (abs([a]) < 10),
    CONSTRAINT [f_cast_text] CHECK (cast([a] as nvarchar(max)) collate Latin1_General_100_BIN2 <> N'7'),
    CONSTRAINT [f_coalesce] CHECK (coalesce([b], [a], 0) > 0),
    CONSTRAINT [f_length] CHECK (len((cast([s] as nvarchar(max)) + N'.') collate Latin1_General_100_CI_AS_SC) - 1 > 2),
    CONSTRAINT [f_lower] CHECK (lower([s]) = [s] and upper([s]) <> N'X'),
    CONSTRAINT [f_nullif] CHECK (nullif([a], 0) is not null)
);
GO

-- info ISO2081 at tables/t/checks/f_cast_text
--   tables/t/checks/f_cast_text: the check compares texts, and on SQL Server blanks at their end do not count (behaviour): 'a' = 'a ' is true.
-- info ISO2081 at tables/t/checks/f_lower
--   tables/t/checks/f_lower: the check compares texts, and on SQL Server blanks at their end do not count (behaviour): 'a' = 'a ' is true.
