-- Oracle: 1 table. Made by Isomer from the blueprint; edit that instead.

-- Before the rows
CREATE TABLE "t" (
    "n" NUMBER(10) DEFAULT -7 NOT NULL,
    "d" NUMBER(10,4) DEFAULT 0 NOT NULL,
    "b" NUMBER(1) DEFAULT 1 NOT NULL,
    "s" CLOB DEFAULT 'it''s \ ok' NOT NULL,
    "e" CLOB NOT NULL,
    "x" BLOB DEFAULT hextoraw('00FF') NOT NULL,
    "day" DATE DEFAULT trunc(sysdate) NOT NULL,
    "at" TIMESTAMP(6) WITH LOCAL TIME ZONE DEFAULT systimestamp NOT NULL,
    "sum" NUMBER(10) DEFAULT 1 + 2 NOT NULL,
    "u" VARCHAR2(36 BYTE) NOT NULL,
    "f" CLOB NOT NULL,
    CONSTRAINT "ck_t_b" CHECK ("b" in (0, 1))
);

-- info ISO2134 at tables/t/columns/day
--   t.day: date becomes DATE on Oracle (representation): a date has a time of day, midnight; 2024-01-31 → 2024-01-31 00:00:00.
-- info ISO2145 at tables/t/columns/u
--   t.u: uuid becomes VARCHAR2(36 BYTE) on Oracle (representation): identifiers are text of 36 characters, lower case; 6F9619FF-8B86-D011-B42D-00C04FC964FF → '6f9619ff-8b86-d011-b42d-00c04fc964ff'.
-- warning ISO2030 at tables/t/columns/e
--   tables/t/columns/e: the default has no form on Oracle and is left out (unsupported): Oracle cannot say '''' without changing its meaning: an empty value is NULL there.
-- warning ISO2030 at tables/t/columns/u
--   tables/t/columns/u: the default has no form on Oracle and is left out (unsupported): Oracle cannot say 'uuid_v4()' without changing its meaning: it makes no random identifiers of RFC 4122.
-- warning ISO2030 at tables/t/columns/f
--   tables/t/columns/f: the default has no form on Oracle and is left out (unsupported): it is PostgreSQL's own text.
