-- SQLite: 1 table. Made by Isomer from the blueprint; edit that instead.

-- Before the rows
CREATE TABLE "t" (
    "a" INTEGER NOT NULL
);

-- After the rows
CREATE VIEW "v" AS
SELECT a FROM t;

-- info ISO2071 at views/v
--   view v: SQLite holds no comments (unsupported): 1 left out.
