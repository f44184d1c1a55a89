-- SQLite: 1 table. Made by Isomer from the blueprint; edit that instead.

-- Before the rows
CREATE TABLE "t" (
    "n" INTEGER NOT NULL DEFAULT (-7),
    "d" TEXT NOT NULL DEFAULT '0.0000',
    "b" BOOLEAN NOT NULL DEFAULT true,
    "s" TEXT NOT NULL DEFAULT 'it''s \ ok',
    "e" TEXT NOT NULL DEFAULT '',
    "x" BLOB NOT NULL DEFAULT x'00FF',
    "day" TEXT NOT NULL DEFAULT (date('now', 'localtime')),
    "at" TEXT NOT NULL DEFAULT (strftime('%Y-%m-%d %H:%M:%f000+00:00', 'now')),
    "sum" INTEGER NOT NULL DEFAULT (1 + 2),
    "u" TEXT NOT NULL DEFAULT (lower(hex(randomblob(4)) || '-' || hex(randomblob(2)) || '-4' || substr(hex(randomblob(2)), 2) || '-' || substr('89ab', 1 + abs(random() % 4), 1) || substr(hex(randomblob(2)), 2) || '-' || hex(randomblob(6)))),
    "f" TEXT NOT NULL
);

-- info ISO2114 at tables/t/columns/d
--   t.d: decimal(10,4) becomes TEXT on SQLite (representation): decimals are text, exact to the last digit, which sorts by its characters, and arithmetic needs a cast; 9.5 → '9.5', which sorts after '10.5'.
-- info ISO2133 at tables/t/columns/day
--   t.day: date becomes TEXT on SQLite (representation): dates are text, YYYY-MM-DD; 2024-01-31 → '2024-01-31'.
-- info ISO2137 at tables/t/columns/at
--   t.at: timestamptz(6) becomes TEXT on SQLite (representation): instants are text in UTC, YYYY-MM-DD HH:MM:SS+00:00; 2024-01-31 09:30:00+01:00 → '2024-01-31 08:30:00+00:00'.
-- info ISO2145 at tables/t/columns/u
--   t.u: uuid becomes TEXT on SQLite (representation): identifiers are text of 36 characters, lower case; 6F9619FF-8B86-D011-B42D-00C04FC964FF → '6f9619ff-8b86-d011-b42d-00c04fc964ff'.
-- warning ISO2030 at tables/t/columns/f
--   tables/t/columns/f: the default has no form on SQLite and is left out (unsupported): it is PostgreSQL's own text.
