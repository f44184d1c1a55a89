-- Oracle: 1 table. Made by Isomer from the blueprint; edit that instead.

-- Before the rows
CREATE TABLE "t" (
    "d" DATE,
    "day" DATE GENERATED ALWAYS AS (coalesce("d", date '2024-01-01')) VIRTUAL
);

-- info ISO2134 at tables/t/columns/d
--   t.d: date becomes DATE on Oracle (representation): a date has a time of day, midnight; 2024-01-31 → 2024-01-31 00:00:00.
-- info ISO2134 at tables/t/columns/day
--   t.day: date becomes DATE on Oracle (representation): a date has a time of day, midnight; 2024-01-31 → 2024-01-31 00:00:00.
-- info ISO2103 at tables/t/columns/day
--   t.day: Oracle computes generated columns on reading instead of storing them (representation).
