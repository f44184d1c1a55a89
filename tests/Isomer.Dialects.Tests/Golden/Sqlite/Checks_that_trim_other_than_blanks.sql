-- SQLite: 1 table. Made by Isomer from the blueprint; edit that instead.

-- Before the rows
CREATE TABLE "t" (
    "a" INTEGER NOT NULL,
    "b" INTEGER,
    "p" TEXT,
    "wide" TEXT NOT NULL,
    "s" VARCHAR(20) NOT NULL,
    "u" VARCHAR(20),
    "long" TEXT,
    "x" BLOB NOT NULL,
    "on" BOOLEAN NOT NULL,
    "d" TEXT NOT NULL,
    "at" TEXT NOT NULL,
    "tz" TEXT NOT NULL,
    CONSTRAINT "f_trim_of" CHECK (trim("s", 'x') <> '' and ltrim("s", 'x') <> 'a' and rtrim("s", 'y') <> 'b')
);

-- info ISO2114 at tables/t/columns/p
--   t.p: decimal(10,2) becomes TEXT on SQLite (representation): decimals are text, exact to the last digit, which sorts by its characters, and arithmetic needs a cast; 9.5 → '9.5', which sorts after '10.5'.
-- info ISO2114 at tables/t/columns/wide
--   t.wide: decimal(20,4) becomes TEXT on SQLite (representation): decimals are text, exact to the last digit, which sorts by its characters, and arithmetic needs a cast; 9.5 → '9.5', which sorts after '10.5'.
-- info ISO2133 at tables/t/columns/d
--   t.d: date becomes TEXT on SQLite (representation): dates are text, YYYY-MM-DD; 2024-01-31 → '2024-01-31'.
-- info ISO2136 at tables/t/columns/at
--   t.at: timestamp(3) becomes TEXT on SQLite (representation): times are text, YYYY-MM-DD HH:MM:SS with the declared fraction digits; 2024-01-31 09:30:00 → '2024-01-31 09:30:00'.
-- info ISO2137 at tables/t/columns/tz
--   t.tz: timestamptz(3) becomes TEXT on SQLite (representation): instants are text in UTC, YYYY-MM-DD HH:MM:SS+00:00; 2024-01-31 09:30:00+01:00 → '2024-01-31 08:30:00+00:00'.
