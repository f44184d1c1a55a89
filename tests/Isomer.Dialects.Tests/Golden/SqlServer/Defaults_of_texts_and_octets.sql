-- SQL Server: 1 table. Made by Isomer from the blueprint; edit that instead.

-- Before the rows
CREATE TABLE [dbo].[t] (
    [q] nvarchar(max) COLLATE Latin1_General_100_BIN2 CONSTRAINT [DF_t_q] DEFAULT (N'it''s \ ok') NOT NULL,
    [s] nvarchar(40) COLLATE Latin1_General_100_BIN2 CONSTRAINT [DF_t_s] DEFAULT (N'it''s "quoted" \\ %_') NOT NULL,
    [f] nvarchar(18) COLLATE Latin1_General_100_BIN2 CONSTRAINT [DF_t_f] DEFAULT (N'x') NOT NULL,
    [c] nvarchar(max) COLLATE Latin1_General_100_BIN2 CONSTRAINT [DF_t_c] DEFAULT (cast(N'a' as nvarchar(max)) + upper(N'b')) NOT NULL,
    [blanks] nvarchar(100) COLLATE Latin1_General_100_BIN2 CONSTRAINT [DF_t_blanks] DEFAULT (N' lead and trail ') NOT NULL,
    [o] varbinary(4) CONSTRAINT [DF_t_o] DEFAULT (0xDEADBEEF) NOT NULL,
    [of] binary(4) CONSTRAINT [DF_t_of] DEFAULT (0x6162) NOT NULL,
    [bl] varbinary(max) CONSTRAINT [DF_t_bl] DEFAULT (0x00FF) NOT NULL,
    [j] nvarchar(max) COLLATE Latin1_General_100_BIN2 CONSTRAINT [DF_t_j] DEFAULT (N'{"a": [1, null]}') NOT NULL,
    [u] uniqueidentifier CONSTRAINT [DF_t_u] DEFAULT (N'00000000-0000-0000-0000-000000000001') NOT NULL,
    [e] nvarchar(255) COLLATE Latin1_General_100_BIN2 CONSTRAINT [DF_t_e] DEFAULT (N'b c') NOT NULL,
    [no] nvarchar(max) COLLATE Latin1_General_100_BIN2 NULL,
    CONSTRAINT [ck_t_e] CHECK ([e] in (N'a', N'b c'))
);
GO

-- info ISO2147 at tables/t/columns/j
--   t.j: json becomes nvarchar(max) on SQL Server (representation): documents are text, as they were written; {"a": 1} → '{"a": 1}'.
-- info ISO2153 at tables/t/columns/e
--   t.e: enum(a,'b c') becomes nvarchar(255) on SQL Server (representation): labels are text with a check, and sort as text; the label a → 'a'.
-- info ISO2081 at tables/t
--   tables/t: the check ck_t_e compares texts, and on SQL Server blanks at their end do not count (behaviour): 'a' = 'a ' is true.
