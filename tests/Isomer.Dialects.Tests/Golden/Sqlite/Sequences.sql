-- SQLite: 1 table. Made by Isomer from the blueprint; edit that instead.

-- Before the rows
CREATE TABLE "t" (
    "n" INTEGER NOT NULL
);

-- warning ISO2030 at tables/t/columns/n
--   tables/t/columns/n: the default has no form on SQLite and is left out (unsupported): plain: SQLite has no sequences (unsupported).
-- warning ISO2042 at sequences/down
--   down: SQLite has no sequences (unsupported).
-- warning ISO2042 at sequences/plain
--   plain: SQLite has no sequences (unsupported).
-- warning ISO2042 at sequences/ids.Big One
--   ids.Big One: SQLite has no sequences (unsupported).
