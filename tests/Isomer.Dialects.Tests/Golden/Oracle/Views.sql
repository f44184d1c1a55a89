-- Oracle: 1 table. Made by Isomer from the blueprint; edit that instead.

-- Before the rows
CREATE TABLE "t" (
    "a" NUMBER(10) NOT NULL
);

-- After the rows
CREATE VIEW "z" AS
SELECT "A" FROM "T";
CREATE VIEW "a_over_z" AS
SELECT "A" FROM "Z";

