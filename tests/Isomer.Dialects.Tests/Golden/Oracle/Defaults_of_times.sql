-- Oracle: 1 table. Made by Isomer from the blueprint; edit that instead.

-- Before the rows
CREATE TABLE "t" (
    "d0" DATE DEFAULT timestamp '0001-01-01 00:00:00' NOT NULL,
    "d1" VARCHAR2(12 BYTE) DEFAULT '23:59:59.999' NOT NULL,
    "d2" TIMESTAMP(3) DEFAULT timestamp '2024-02-29 23:59:59.999' NOT NULL
);

-- info ISO2134 at tables/t/columns/d0
--   t.d0: date becomes DATE on Oracle (representation): a date has a time of day, midnight; 2024-01-31 → 2024-01-31 00:00:00.
-- info ISO2135 at tables/t/columns/d1
--   t.d1: time(3) becomes VARCHAR2(12 BYTE) on Oracle (representation): times are text, HH:MM:SS with the declared fraction digits; 09:30:00 → '09:30:00'.
