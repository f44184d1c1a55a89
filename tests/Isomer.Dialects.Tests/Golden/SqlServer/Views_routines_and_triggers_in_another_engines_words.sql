-- SQL Server: 1 table. Made by Isomer from the blueprint; edit that instead.

-- Before the rows
CREATE TABLE [dbo].[t] (
    [a] int NOT NULL
);
GO

-- warning ISO2072 at tables/t/triggers/tr
--   tables/t/triggers/tr: the trigger is written in PostgreSQL's words and is left out on SQL Server (unsupported). Write it anew there.
-- warning ISO2072 at tables/t/triggers/tr_lite
--   tables/t/triggers/tr_lite: the trigger is written in SQLite's words and is left out on SQL Server (unsupported). Write it anew there.
-- warning ISO2072 at views/a_over_z
--   views/a_over_z: the view is written in PostgreSQL's words and is left out on SQL Server (unsupported). Write it anew there.
-- warning ISO2072 at views/lite
--   views/lite: the view is written in SQLite's words and is left out on SQL Server (unsupported). Write it anew there.
-- warning ISO2072 at views/m
--   views/m: the view is written in PostgreSQL's words and is left out on SQL Server (unsupported). Write it anew there.
-- warning ISO2072 at views/z
--   views/z: the view is written in PostgreSQL's words and is left out on SQL Server (unsupported). Write it anew there.
-- warning ISO2072 at routines/"f()"
--   routines/"f()": the routine is written in PostgreSQL's words and is left out on SQL Server (unsupported). Write it anew there.
-- warning ISO2072 at routines/"g()"
--   routines/"g()": the routine is written in PostgreSQL's words and is left out on SQL Server (unsupported). Write it anew there.
