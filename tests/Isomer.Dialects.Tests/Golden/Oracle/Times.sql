-- Oracle: 1 table. Made by Isomer from the blueprint; edit that instead.

-- Before the rows
CREATE TABLE "times" (
    "d" DATE DEFAULT timestamp '2024-02-29 00:00:00' NOT NULL,
    "t0" VARCHAR2(8 BYTE) NOT NULL,
    "t6" VARCHAR2(15 BYTE) DEFAULT '10:00:00.000000' NOT NULL,
    "ts3" TIMESTAMP(3) DEFAULT timestamp '2024-01-02 10:00:00' NOT NULL,
    "ts6" TIMESTAMP(6) NOT NULL,
    "ts9" TIMESTAMP(9) NOT NULL,
    "tz6" TIMESTAMP(6) WITH LOCAL TIME ZONE DEFAULT systimestamp NOT NULL,
    "tz7" TIMESTAMP(7) WITH LOCAL TIME ZONE NOT NULL,
    "i" VARCHAR2(64 BYTE) NOT NULL,
    "iy" INTERVAL YEAR(9) TO MONTH NOT NULL,
    "id" INTERVAL DAY(9) TO SECOND(3) NOT NULL
);

-- info ISO2134 at tables/times/columns/d
--   times.d: date becomes DATE on Oracle (representation): a date has a time of day, midnight; 2024-01-31 → 2024-01-31 00:00:00.
-- info ISO2135 at tables/times/columns/t0
--   times.t0: time(0) becomes VARCHAR2(8 BYTE) on Oracle (representation): times are text, HH:MM:SS with the declared fraction digits; 09:30:00 → '09:30:00'.
-- info ISO2135 at tables/times/columns/t6
--   times.t6: time(6) becomes VARCHAR2(15 BYTE) on Oracle (representation): times are text, HH:MM:SS with the declared fraction digits; 09:30:00 → '09:30:00'.
-- info ISO2138 at tables/times/columns/i
--   times.i: interval becomes VARCHAR2(64 BYTE) on Oracle (representation): intervals are text, an ISO 8601 duration, which does not sort by length; 1 day 2 hours → 'P1DT2H'.
