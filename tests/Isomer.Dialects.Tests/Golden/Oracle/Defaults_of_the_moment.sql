-- Oracle: 1 table. Made by Isomer from the blueprint; edit that instead.

-- Before the rows
CREATE TABLE "t" (
    "day" DATE DEFAULT trunc(sysdate) NOT NULL,
    "f0" TIMESTAMP(6) WITH LOCAL TIME ZONE DEFAULT systimestamp NOT NULL,
    "f1" TIMESTAMP(3) WITH LOCAL TIME ZONE DEFAULT cast(systimestamp as timestamp(3) with time zone) NOT NULL,
    "f2" TIMESTAMP(6) DEFAULT localtimestamp NOT NULL,
    "f3" DATE DEFAULT sysdate NOT NULL,
    "f4" TIMESTAMP(6) DEFAULT sys_extract_utc(systimestamp) NOT NULL,
    "f5" TIMESTAMP(3) DEFAULT cast(sys_extract_utc(systimestamp) as timestamp(3)) NOT NULL
);

-- info ISO2134 at tables/t/columns/day
--   t.day: date becomes DATE on Oracle (representation): a date has a time of day, midnight; 2024-01-31 → 2024-01-31 00:00:00.
