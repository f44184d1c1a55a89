-- SQLite: 1 table. Made by Isomer from the blueprint; edit that instead.

-- Before the rows
CREATE TABLE "t" (
    "a" INTEGER NOT NULL
);

-- After the rows
CREATE VIEW "z" AS
SELECT a FROM t;
CREATE VIEW "a_over_z" AS
SELECT a FROM z;

