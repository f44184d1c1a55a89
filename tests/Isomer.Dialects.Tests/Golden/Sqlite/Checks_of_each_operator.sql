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
    CONSTRAINT "o_add" CHECK ("a" + "b" - 1 > 0),
    CONSTRAINT "o_and_or" CHECK (("on" or "a" > 0) and "b" > 0),
    CONSTRAINT "o_between" CHECK ("a" not between 1 and 9),
    CONSTRAINT "o_bool" CHECK ("on" = true),
    CONSTRAINT "o_case" CHECK (case "a" when 1 then 'x' else 'y' end <> "s"),
    CONSTRAINT "o_concat" CHECK ("s" || '-' || "u" <> 'a-b'),
    CONSTRAINT "o_date" CHECK ("d" >= '2024-02-29' and "at" < '2024-03-01 00:00:00.500'),
    CONSTRAINT "o_distinct" CHECK ("a" is not "b"),
    CONSTRAINT "o_divide" CHECK ("a" / 2 <> 1),
    CONSTRAINT "o_equal" CHECK ("a" = 1 or "a" <> 2 or "a" < 3 or "a" <= 4 or "a" > 5 or "a" >= 6),
    CONSTRAINT "o_escape" CHECK ("s" glob '100%'),
    CONSTRAINT "o_ilike" CHECK ("s" like 'A%'),
    CONSTRAINT "o_in" CHECK ("a" in (1, 2, 3) and "s" not in ('x', 'it''s')),
    CONSTRAINT "o_like" CHECK ("s" glob '?b*' and "u" not glob '*[[]x]*'),
    CONSTRAINT "o_modulo" CHECK ("a" % 3 <> -1),
    CONSTRAINT "o_multiply" CHECK ("a" * 2 < 100),
    CONSTRAINT "o_negate" CHECK (-"a" < 5),
    CONSTRAINT "o_not" CHECK (not "on"),
    CONSTRAINT "o_not_distinct" CHECK ("b" is 7),
    CONSTRAINT "o_null" CHECK ("b" is null or "u" is not null),
    CONSTRAINT "o_true" CHECK ("on" is true)
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
