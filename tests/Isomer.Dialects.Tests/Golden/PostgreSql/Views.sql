-- PostgreSQL: 1 table. Made by Isomer from the blueprint; edit that instead.

-- Before the rows
CREATE TABLE "t" (
    "a" integer NOT NULL
);

-- After the rows
CREATE VIEW "z" AS
SELECT t.a
   FROM t;
CREATE VIEW "a_over_z" AS
SELECT z.a
   FROM z;

