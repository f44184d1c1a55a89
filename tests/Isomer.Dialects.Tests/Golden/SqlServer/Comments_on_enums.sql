-- SQL Server: 1 table. Made by Isomer from the blueprint; edit that instead.

-- Before the rows
CREATE TABLE [dbo].[t] (
    [mood] nvarchar(255) COLLATE Latin1_General_100_BIN2 NOT NULL,
    CONSTRAINT [ck_t_mood] CHECK ([mood] in (N'sad', N'happy'))
);
GO

-- info ISO2153 at tables/t/columns/mood
--   t.mood: enum(sad,happy) becomes nvarchar(255) on SQL Server (representation): labels are text with a check, and sort as text; 'sad' before 'happy' → 'happy' before 'sad'.
-- info ISO2081 at tables/t
--   tables/t: the check ck_t_mood compares texts, and on SQL Server blanks at their end do not count (behaviour): 'a' = 'a ' is true.
-- info ISO2071 at enums/mood
--   enum mood: SQL Server holds no comments (unsupported): 1 left out.
