-- SQLite: 1 table. Made by Isomer from the blueprint; edit that instead.

-- Before the rows
CREATE TABLE "t" (
    "a" INTEGER NOT NULL,
    "code" VARCHAR(10) NOT NULL,
    "f" TEXT NOT NULL,
    "hash" TEXT NOT NULL
);

-- warning ISO2030 at tables/t/columns/f
--   tables/t/columns/f: the default has no form on SQLite and is left out (unsupported): it is PostgreSQL's own text.
-- warning ISO2031 at tables/t/columns/hash
--   t.hash: the formula has no form on SQLite, so the column is plain and keeps the source's values (behaviour): it is PostgreSQL's own text.
-- warning ISO2030 at tables/t/checks/c_native
--   tables/t/checks/c_native: the check has no form on SQLite and is left out (unsupported): it is PostgreSQL's own text.
