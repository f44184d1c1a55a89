-- SQLite: 1 table. Made by Isomer from the blueprint; edit that instead.

-- Before the rows
CREATE TABLE "t" (
    "d" TEXT,
    "day" TEXT GENERATED ALWAYS AS (coalesce("d", '2024-01-01')) STORED
);

-- info ISO2133 at tables/t/columns/d
--   t.d: date becomes TEXT on SQLite (representation): dates are text, YYYY-MM-DD; 2024-01-31 → '2024-01-31'.
-- info ISO2133 at tables/t/columns/day
--   t.day: date becomes TEXT on SQLite (representation): dates are text, YYYY-MM-DD; 2024-01-31 → '2024-01-31'.
