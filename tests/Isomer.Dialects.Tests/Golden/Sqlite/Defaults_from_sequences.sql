-- SQLite: 2 tables. Made by Isomer from the blueprint; edit that instead.

-- Before the rows
CREATE TABLE "k" (
    "id" INTEGER NOT NULL PRIMARY KEY AUTOINCREMENT
);
CREATE TABLE "t" (
    "n" INTEGER NOT NULL
);

-- info ISO2043 at tables/k/columns/id
--   k.id: SQLite has no sequences, so it numbers the column itself (representation).
-- warning ISO2030 at tables/t/columns/n
--   tables/t/columns/n: the default has no form on SQLite and is left out (unsupported): plain: SQLite has no sequences (unsupported).
-- warning ISO2042 at sequences/key_numbers
--   key_numbers: SQLite has no sequences (unsupported).
-- warning ISO2042 at sequences/plain
--   plain: SQLite has no sequences (unsupported).
