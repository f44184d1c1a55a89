-- SQLite: 1 table. Made by Isomer from the blueprint; edit that instead.

-- Before the rows
CREATE TABLE "t" (
    "a" INTEGER NOT NULL
);

-- After the rows
CREATE VIEW "lite" AS
SELECT a FROM t;
CREATE TRIGGER tr_lite AFTER INSERT ON t BEGIN SELECT 1; END;

-- warning ISO2072 at tables/t/triggers/tr
--   tables/t/triggers/tr: the trigger is written in PostgreSQL's words and is left out on SQLite (unsupported). Write it anew there.
-- warning ISO2072 at views/a_over_z
--   views/a_over_z: the view is written in PostgreSQL's words and is left out on SQLite (unsupported). Write it anew there.
-- warning ISO2072 at views/m
--   views/m: the view is written in PostgreSQL's words and is left out on SQLite (unsupported). Write it anew there.
-- warning ISO2072 at views/z
--   views/z: the view is written in PostgreSQL's words and is left out on SQLite (unsupported). Write it anew there.
-- warning ISO2072 at routines/"f()"
--   routines/"f()": the routine is written in PostgreSQL's words and is left out on SQLite (unsupported). Write it anew there.
-- warning ISO2072 at routines/"g()"
--   routines/"g()": the routine is written in PostgreSQL's words and is left out on SQLite (unsupported). Write it anew there.
