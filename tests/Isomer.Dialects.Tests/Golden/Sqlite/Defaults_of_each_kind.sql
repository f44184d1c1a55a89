-- SQLite: 1 table. Made by Isomer from the blueprint; edit that instead.

-- Before the rows
CREATE TABLE "t" (
    "n0" INTEGER NOT NULL DEFAULT (-9223372036854775807),
    "n1" TEXT NOT NULL DEFAULT '-12.5000',
    "n2" REAL NOT NULL DEFAULT 1e10,
    "n3" INTEGER NOT NULL DEFAULT 4294967295,
    "n4" TEXT NOT NULL DEFAULT '0.5',
    "s0" VARCHAR(20) NOT NULL DEFAULT 'it''s "quoted" \\ %_',
    "s1" CHAR(9) NOT NULL DEFAULT 'x',
    "s2" TEXT NOT NULL DEFAULT ('a' || upper('b')),
    "s3" TEXT,
    "s4" VARCHAR(50) NOT NULL DEFAULT ' lead and trail ',
    "b0" BOOLEAN NOT NULL DEFAULT false,
    "b1" BLOB NOT NULL DEFAULT x'DEADBEEF',
    "b2" BLOB NOT NULL DEFAULT x'6162',
    "b3" BLOB NOT NULL DEFAULT x'',
    "d0" TEXT NOT NULL DEFAULT '0001-01-01',
    "d1" TEXT NOT NULL DEFAULT '23:59:59.999',
    "d2" TEXT NOT NULL DEFAULT '2024-02-29 23:59:59.999',
    "d3" TEXT NOT NULL DEFAULT '2024-02-29 23:59:59+00:00',
    "j0" TEXT NOT NULL DEFAULT '{"a": [1, null]}',
    "u0" TEXT NOT NULL DEFAULT '00000000-0000-0000-0000-000000000001',
    "e0" TEXT NOT NULL DEFAULT 'b c',
    "x0" INTEGER NOT NULL DEFAULT (abs(-3) + length('abc')),
    "f0" TEXT NOT NULL DEFAULT (strftime('%Y-%m-%d %H:%M:%f000+00:00', 'now')),
    "f1" TEXT NOT NULL DEFAULT (strftime('%Y-%m-%d %H:%M:%f+00:00', 'now')),
    "f2" TEXT NOT NULL DEFAULT (strftime('%Y-%m-%d %H:%M:%f000', 'now', 'localtime')),
    "f3" TEXT NOT NULL DEFAULT (strftime('%Y-%m-%d %H:%M:%S', 'now', 'localtime')),
    "f4" TEXT NOT NULL DEFAULT (strftime('%Y-%m-%d %H:%M:%f000', 'now')),
    "f5" TEXT NOT NULL DEFAULT (strftime('%Y-%m-%d %H:%M:%f', 'now')),
    "f6" TEXT NOT NULL DEFAULT (date('now', 'localtime')),
    "f7" TEXT NOT NULL,
    "f8" VARCHAR(128) NOT NULL,
    "f9" TEXT NOT NULL DEFAULT (lower(hex(randomblob(4)) || '-' || hex(randomblob(2)) || '-4' || substr(hex(randomblob(2)), 2) || '-' || substr('89ab', 1 + abs(random() % 4), 1) || substr(hex(randomblob(2)), 2) || '-' || hex(randomblob(6)))),
    CONSTRAINT "ck_t_e0" CHECK ("e0" in ('a', 'b c'))
);

-- info ISO2114 at tables/t/columns/n1
--   t.n1: decimal(10,4) becomes TEXT on SQLite (representation): decimals are text, exact to the last digit, which sorts by its characters, and arithmetic needs a cast; 9.5 → '9.5', which sorts after '10.5'.
-- info ISO2114 at tables/t/columns/n4
--   t.n4: decimal(*) becomes TEXT on SQLite (representation): decimals are text, exact to the last digit, which sorts by its characters, and arithmetic needs a cast; 9.5 → '9.5', which sorts after '10.5'.
-- info ISO2133 at tables/t/columns/d0
--   t.d0: date becomes TEXT on SQLite (representation): dates are text, YYYY-MM-DD; 2024-01-31 → '2024-01-31'.
-- info ISO2135 at tables/t/columns/d1
--   t.d1: time(3) becomes TEXT on SQLite (representation): times are text, HH:MM:SS with the declared fraction digits; 09:30:00 → '09:30:00'.
-- info ISO2136 at tables/t/columns/d2
--   t.d2: timestamp(3) becomes TEXT on SQLite (representation): times are text, YYYY-MM-DD HH:MM:SS with the declared fraction digits; 2024-01-31 09:30:00 → '2024-01-31 09:30:00'.
-- info ISO2137 at tables/t/columns/d3
--   t.d3: timestamptz(0) becomes TEXT on SQLite (representation): instants are text in UTC, YYYY-MM-DD HH:MM:SS+00:00; 2024-01-31 09:30:00+01:00 → '2024-01-31 08:30:00+00:00'.
-- info ISO2147 at tables/t/columns/j0
--   t.j0: json becomes TEXT on SQLite (representation): documents are text, as they were written; {"a": 1} → '{"a": 1}'.
-- info ISO2145 at tables/t/columns/u0
--   t.u0: uuid becomes TEXT on SQLite (representation): identifiers are text of 36 characters, lower case; 6F9619FF-8B86-D011-B42D-00C04FC964FF → '6f9619ff-8b86-d011-b42d-00c04fc964ff'.
-- info ISO2153 at tables/t/columns/e0
--   t.e0: enum(a,'b c') becomes TEXT on SQLite (representation): labels are text with a check, and sort as text; the label a → 'a'.
-- info ISO2137 at tables/t/columns/f0
--   t.f0: timestamptz(6) becomes TEXT on SQLite (representation): instants are text in UTC, YYYY-MM-DD HH:MM:SS+00:00; 2024-01-31 09:30:00+01:00 → '2024-01-31 08:30:00+00:00'.
-- info ISO2137 at tables/t/columns/f1
--   t.f1: timestamptz(3) becomes TEXT on SQLite (representation): instants are text in UTC, YYYY-MM-DD HH:MM:SS+00:00; 2024-01-31 09:30:00+01:00 → '2024-01-31 08:30:00+00:00'.
-- info ISO2136 at tables/t/columns/f2
--   t.f2: timestamp(6) becomes TEXT on SQLite (representation): times are text, YYYY-MM-DD HH:MM:SS with the declared fraction digits; 2024-01-31 09:30:00 → '2024-01-31 09:30:00'.
-- info ISO2136 at tables/t/columns/f3
--   t.f3: timestamp(0) becomes TEXT on SQLite (representation): times are text, YYYY-MM-DD HH:MM:SS with the declared fraction digits; 2024-01-31 09:30:00 → '2024-01-31 09:30:00'.
-- info ISO2136 at tables/t/columns/f4
--   t.f4: timestamp(6) becomes TEXT on SQLite (representation): times are text, YYYY-MM-DD HH:MM:SS with the declared fraction digits; 2024-01-31 09:30:00 → '2024-01-31 09:30:00'.
-- info ISO2136 at tables/t/columns/f5
--   t.f5: timestamp(3) becomes TEXT on SQLite (representation): times are text, YYYY-MM-DD HH:MM:SS with the declared fraction digits; 2024-01-31 09:30:00 → '2024-01-31 09:30:00'.
-- info ISO2133 at tables/t/columns/f6
--   t.f6: date becomes TEXT on SQLite (representation): dates are text, YYYY-MM-DD; 2024-01-31 → '2024-01-31'.
-- info ISO2135 at tables/t/columns/f7
--   t.f7: time(6) becomes TEXT on SQLite (representation): times are text, HH:MM:SS with the declared fraction digits; 09:30:00 → '09:30:00'.
-- info ISO2145 at tables/t/columns/f9
--   t.f9: uuid becomes TEXT on SQLite (representation): identifiers are text of 36 characters, lower case; 6F9619FF-8B86-D011-B42D-00C04FC964FF → '6f9619ff-8b86-d011-b42d-00c04fc964ff'.
-- warning ISO2030 at tables/t/columns/f7
--   tables/t/columns/f7: the default has no form on SQLite and is left out (unsupported): SQLite cannot say 'current_time()' without changing its meaning: it is no text of time(6).
-- warning ISO2030 at tables/t/columns/f8
--   tables/t/columns/f8: the default has no form on SQLite and is left out (unsupported): SQLite cannot say 'current_user()' without changing its meaning: SQLite has no users.
