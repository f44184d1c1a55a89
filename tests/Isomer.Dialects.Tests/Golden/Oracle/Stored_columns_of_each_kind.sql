-- Oracle: 1 table. Made by Isomer from the blueprint; edit that instead.

-- Before the rows
CREATE TABLE "t" (
    "a" NUMBER(10) NOT NULL,
    "p" NUMBER(10,2),
    "s" VARCHAR2(10 CHAR),
    "g_big" NUMBER(19) GENERATED ALWAYS AS ("a" * 2) VIRTUAL,
    "g_test" NUMBER(1) GENERATED ALWAYS AS (case when "a" > 5 and "p" is not null then 1 when not ("a" > 5 and "p" is not null) then 0 end) VIRTUAL,
    "g_code" VARCHAR2(30 CHAR) GENERATED ALWAYS AS (case when upper("s") is not null then upper("s") || '-' || to_char("a") end) VIRTUAL,
    "g_paid" NUMBER(10,2) GENERATED ALWAYS AS (coalesce("p", 0)) VIRTUAL,
    "g_sure" NUMBER(10) GENERATED ALWAYS AS ("a" + 1) VIRTUAL NOT NULL
);

-- After the rows
CREATE INDEX "ix_big" ON "t" ("g_big");
CREATE INDEX "ix_code" ON "t" ("g_code");

-- warning ISO2101 at tables/t/columns/s
--   t.s: Oracle takes a text without characters for NULL (narrowing): '' is read back as NULL.
-- info ISO2103 at tables/t/columns/g_big
--   t.g_big: Oracle computes generated columns on reading instead of storing them (representation).
-- info ISO2103 at tables/t/columns/g_test
--   t.g_test: Oracle computes generated columns on reading instead of storing them (representation).
-- info ISO2103 at tables/t/columns/g_code
--   t.g_code: Oracle computes generated columns on reading instead of storing them (representation).
-- info ISO2103 at tables/t/columns/g_paid
--   t.g_paid: Oracle computes generated columns on reading instead of storing them (representation).
-- info ISO2103 at tables/t/columns/g_sure
--   t.g_sure: Oracle computes generated columns on reading instead of storing them (representation).
