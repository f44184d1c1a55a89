-- SQLite: 1 table. Made by Isomer from the blueprint; edit that instead.

-- Before the rows
CREATE TABLE "t" (
    "f8" VARCHAR(128) NOT NULL
);

-- warning ISO2030 at tables/t/columns/f8
--   tables/t/columns/f8: the default has no form on SQLite and is left out (unsupported): SQLite cannot say 'current_user()' without changing its meaning: SQLite has no users.
