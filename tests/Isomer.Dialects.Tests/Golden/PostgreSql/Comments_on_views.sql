-- PostgreSQL: 1 table. Made by Isomer from the blueprint; edit that instead.

-- Before the rows
CREATE TABLE "t" (
    "a" integer NOT NULL
);

-- After the rows
CREATE VIEW "v" AS
SELECT t.a
   FROM t;
COMMENT ON VIEW "v" IS 'All';

