-- SQL Server: 1 table. Made by Isomer from the blueprint; edit that instead.

-- Before the rows
CREATE TABLE [dbo].[people] (
    [id] int NOT NULL,
    [mood] nvarchar(255) COLLATE Latin1_General_100_BIN2 CONSTRAINT [DF_people_mood] DEFAULT (N'happy') NOT NULL,
    [state] nvarchar(255) COLLATE Latin1_General_100_BIN2 NULL,
    [size] nvarchar(255) COLLATE Latin1_General_100_BIN2 NOT NULL,
    CONSTRAINT [ck_people_mood] CHECK ([mood] in (N'sad', N'it''s ok', N'happy')),
    CONSTRAINT [ck_people_size] CHECK ([size] in (N'S', N'M', N'L')),
    CONSTRAINT [ck_people_state] CHECK ([state] in (N'new', N'done'))
);
GO

-- After the rows
ALTER TABLE [dbo].[people] ADD PRIMARY KEY CLUSTERED ([id]);
GO

-- info ISO2153 at tables/people/columns/mood
--   people.mood: enum(sad,'it''s ok',happy) becomes nvarchar(255) on SQL Server (representation): labels are text with a check, and sort as text; 'sad' before 'it's ok' → 'it's ok' before 'sad'.
-- info ISO2153 at tables/people/columns/state
--   people.state: enum(new,done) becomes nvarchar(255) on SQL Server (representation): labels are text with a check, and sort as text; 'new' before 'done' → 'done' before 'new'.
-- info ISO2153 at tables/people/columns/size
--   people.size: enum(S,M,L) becomes nvarchar(255) on SQL Server (representation): labels are text with a check, and sort as text; 'S' before 'M' → 'M' before 'S'.
-- info ISO2081 at tables/people
--   tables/people: the check ck_people_mood compares texts, and on SQL Server blanks at their end do not count (behaviour): 'a' = 'a ' is true.
-- info ISO2081 at tables/people
--   tables/people: the check ck_people_state compares texts, and on SQL Server blanks at their end do not count (behaviour): 'a' = 'a ' is true.
-- info ISO2081 at tables/people
--   tables/people: the check ck_people_size compares texts, and on SQL Server blanks at their end do not count (behaviour): 'a' = 'a ' is true.
