-- SQLite: 1 table. Made by Isomer from the blueprint; edit that instead.

-- Before the rows
CREATE TABLE "times" (
    "d" TEXT NOT NULL DEFAULT '2024-02-29',
    "t0" TEXT NOT NULL,
    "t6" TEXT NOT NULL DEFAULT '10:00:00.000000',
    "ts3" TEXT NOT NULL DEFAULT '2024-01-02 10:00:00.000',
    "ts6" TEXT NOT NULL,
    "ts9" TEXT NOT NULL,
    "tz6" TEXT NOT NULL DEFAULT (strftime('%Y-%m-%d %H:%M:%f000+00:00', 'now')),
    "tz7" TEXT NOT NULL,
    "i" TEXT NOT NULL,
    "iy" TEXT NOT NULL,
    "id" TEXT NOT NULL
);

-- info ISO2133 at tables/times/columns/d
--   times.d: date becomes TEXT on SQLite (representation): dates are text, YYYY-MM-DD; 2024-01-31 → '2024-01-31'.
-- info ISO2135 at tables/times/columns/t0
--   times.t0: time(0) becomes TEXT on SQLite (representation): times are text, HH:MM:SS with the declared fraction digits; 09:30:00 → '09:30:00'.
-- info ISO2135 at tables/times/columns/t6
--   times.t6: time(6) becomes TEXT on SQLite (representation): times are text, HH:MM:SS with the declared fraction digits; 09:30:00 → '09:30:00'.
-- info ISO2136 at tables/times/columns/ts3
--   times.ts3: timestamp(3) becomes TEXT on SQLite (representation): times are text, YYYY-MM-DD HH:MM:SS with the declared fraction digits; 2024-01-31 09:30:00 → '2024-01-31 09:30:00'.
-- info ISO2136 at tables/times/columns/ts6
--   times.ts6: timestamp(6) becomes TEXT on SQLite (representation): times are text, YYYY-MM-DD HH:MM:SS with the declared fraction digits; 2024-01-31 09:30:00 → '2024-01-31 09:30:00'.
-- info ISO2136 at tables/times/columns/ts9
--   times.ts9: timestamp(9) becomes TEXT on SQLite (representation): times are text, YYYY-MM-DD HH:MM:SS with the declared fraction digits; 2024-01-31 09:30:00 → '2024-01-31 09:30:00'.
-- info ISO2137 at tables/times/columns/tz6
--   times.tz6: timestamptz(6) becomes TEXT on SQLite (representation): instants are text in UTC, YYYY-MM-DD HH:MM:SS+00:00; 2024-01-31 09:30:00+01:00 → '2024-01-31 08:30:00+00:00'.
-- info ISO2137 at tables/times/columns/tz7
--   times.tz7: timestamptz(7) becomes TEXT on SQLite (representation): instants are text in UTC, YYYY-MM-DD HH:MM:SS+00:00; 2024-01-31 09:30:00+01:00 → '2024-01-31 08:30:00+00:00'.
-- info ISO2138 at tables/times/columns/i
--   times.i: interval becomes TEXT on SQLite (representation): intervals are text, an ISO 8601 duration, which does not sort by length; 1 day 2 hours → 'P1DT2H'.
-- info ISO2138 at tables/times/columns/iy
--   times.iy: interval fields=ym becomes TEXT on SQLite (representation): intervals are text, an ISO 8601 duration, which does not sort by length; 1 day 2 hours → 'P1DT2H'.
-- info ISO2138 at tables/times/columns/id
--   times.id: interval(3) fields=ds becomes TEXT on SQLite (representation): intervals are text, an ISO 8601 duration, which does not sort by length; 1 day 2 hours → 'P1DT2H'.
