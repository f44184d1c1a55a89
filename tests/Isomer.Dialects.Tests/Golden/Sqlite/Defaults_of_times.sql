-- SQLite: 1 table. Made by Isomer from the blueprint; edit that instead.

-- Before the rows
CREATE TABLE "t" (
    "d0" TEXT NOT NULL DEFAULT '0001-01-01',
    "d1" TEXT NOT NULL DEFAULT '23:59:59.999',
    "d2" TEXT NOT NULL DEFAULT '2024-02-29 23:59:59.999'
);

-- info ISO2133 at tables/t/columns/d0
--   t.d0: date becomes TEXT on SQLite (representation): dates are text, YYYY-MM-DD; 2024-01-31 → '2024-01-31'.
-- info ISO2135 at tables/t/columns/d1
--   t.d1: time(3) becomes TEXT on SQLite (representation): times are text, HH:MM:SS with the declared fraction digits; 09:30:00 → '09:30:00'.
-- info ISO2136 at tables/t/columns/d2
--   t.d2: timestamp(3) becomes TEXT on SQLite (representation): times are text, YYYY-MM-DD HH:MM:SS with the declared fraction digits; 2024-01-31 09:30:00 → '2024-01-31 09:30:00'.
