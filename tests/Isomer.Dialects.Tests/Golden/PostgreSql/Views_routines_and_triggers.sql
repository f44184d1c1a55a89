-- PostgreSql: 1 table. Made by Isomer from the blueprint; edit that instead.

-- Before the rows
CREATE FUNCTION f() RETURNS trigger LANGUAGE plpgsql AS $$ BEGIN RETURN NEW; END $$;
CREATE TABLE "t" (
    "a" integer NOT NULL
);

-- After the rows
CREATE FUNCTION g() RETURNS bigint LANGUAGE sql AS $$ SELECT count(*) FROM t $$;
CREATE MATERIALIZED VIEW "m" AS
SELECT 1 AS one;
CREATE VIEW "z" AS
SELECT t.a FROM t;
CREATE VIEW "a_over_z" AS
SELECT z.a FROM z;
CREATE TRIGGER tr BEFORE INSERT ON t FOR EACH ROW EXECUTE FUNCTION f();
COMMENT ON VIEW "z" IS 'All';

-- warning ISO2072 at tables/t/triggers/tr_lite
--   tables/t/triggers/tr_lite: the trigger is written in sqlite's words and is left out on PostgreSql (unsupported). Write it anew there.
-- warning ISO2072 at views/lite
--   views/lite: the view is written in sqlite's words and is left out on PostgreSql (unsupported). Write it anew there.
