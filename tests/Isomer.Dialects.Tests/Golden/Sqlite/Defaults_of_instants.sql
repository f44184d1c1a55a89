-- SQLite: 1 table. Made by Isomer from the blueprint; edit that instead.

-- Before the rows
CREATE TABLE "t" (
    "d3" TEXT NOT NULL DEFAULT '2024-02-29 23:59:59+00:00'
);

-- info ISO2137 at tables/t/columns/d3
--   t.d3: timestamptz(0) becomes TEXT on SQLite (representation): instants are text in UTC, YYYY-MM-DD HH:MM:SS+00:00; 2024-01-31 09:30:00+01:00 → '2024-01-31 08:30:00+00:00'.
