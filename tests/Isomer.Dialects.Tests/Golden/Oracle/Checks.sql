-- Oracle: 1 table. Made by Isomer from the blueprint; edit that instead.

-- Before the rows
CREATE TABLE "t" (
    "a" NUMBER(10) NOT NULL,
    "b" NUMBER(19),
    "p" NUMBER(10,2),
    "wide" NUMBER(20,4) NOT NULL,
    "s" VARCHAR2(20 CHAR) NOT NULL,
    "u" VARCHAR2(20 CHAR),
    "long" CLOB,
    "x" BLOB NOT NULL,
    "on" NUMBER(1) NOT NULL,
    "d" DATE NOT NULL,
    "at" TIMESTAMP(3) NOT NULL,
    "tz" TIMESTAMP(3) WITH LOCAL TIME ZONE NOT NULL,
    CONSTRAINT "c_and" CHECK ("a" > 0 and ("b" >= 10 or "b" is null)),
    CONSTRAINT "c_between" CHECK ("a" between 1 and 9),
    CONSTRAINT "c_case" CHECK (case when "on" = 1 then case when "a" > 1 then 1 when not "a" > 1 then 0 end else case when "a" > 2 then 1 when not "a" > 2 then 0 end end = 1),
    CONSTRAINT "c_in" CHECK ("s" in ('x', 'y')),
    CONSTRAINT "c_len" CHECK (length("s") > 2),
    CONSTRAINT "c_like" CHECK ("s" like 'a%'),
    CONSTRAINT "c_not" CHECK (not "a" = 3),
    CONSTRAINT "ck_t_on" CHECK ("on" in (0, 1)),
    CONSTRAINT "two columns" CHECK ("d" > timestamp '2024-01-01 00:00:00' or "s" <> "u")
);

-- info ISO2134 at tables/t/columns/d
--   t.d: date becomes DATE on Oracle (representation): a date has a time of day, midnight; 2024-01-31 → 2024-01-31 00:00:00.
-- warning ISO2100 at tables/t/columns/s
--   t.s: Oracle takes a text without characters for NULL, and the column takes none (narrowing): '' would be refused. Let the column take NULL, or accept the loss.
-- warning ISO2101 at tables/t/columns/u
--   t.u: Oracle takes a text without characters for NULL (narrowing): '' is read back as NULL.
