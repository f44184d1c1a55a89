-- SQLite: 1 table. Made by Isomer from the blueprint; edit that instead.

-- Before the rows
CREATE TABLE "events" (
    "at" TEXT NOT NULL,
    "kind" TEXT NOT NULL,
    "n" INTEGER NOT NULL,
    PRIMARY KEY ("at", "kind")
);

-- info ISO2133 at tables/events/columns/at
--   events.at: date becomes TEXT on SQLite (representation): dates are text, YYYY-MM-DD; 2024-01-31 → '2024-01-31'.
-- info ISO2070 at tables/events
--   events: SQLite holds the partitions as one table (representation).
