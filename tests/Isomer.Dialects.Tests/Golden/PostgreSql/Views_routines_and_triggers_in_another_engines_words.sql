-- PostgreSQL: 1 table. Made by Isomer from the blueprint; edit that instead.

-- Before the rows
CREATE OR REPLACE FUNCTION public.f()
 RETURNS trigger
 LANGUAGE plpgsql
AS $function$ BEGIN RETURN NEW; END $function$;
CREATE TABLE "t" (
    "a" integer NOT NULL
);

-- After the rows
CREATE OR REPLACE FUNCTION public.g()
 RETURNS bigint
 LANGUAGE sql
AS $function$ SELECT count(*) FROM t $function$;
CREATE MATERIALIZED VIEW "m" AS
SELECT 1 AS one;
CREATE VIEW "z" AS
SELECT t.a
   FROM t;
CREATE VIEW "a_over_z" AS
SELECT z.a
   FROM z;
CREATE TRIGGER tr BEFORE INSERT ON public.t FOR EACH ROW EXECUTE FUNCTION f();
COMMENT ON VIEW "z" IS 'All';

-- warning ISO2072 at tables/t/triggers/tr_lite
--   tables/t/triggers/tr_lite: the trigger is written in SQLite's words and is left out on PostgreSQL (unsupported). Write it anew there.
-- warning ISO2072 at views/lite
--   views/lite: the view is written in SQLite's words and is left out on PostgreSQL (unsupported). Write it anew there.
