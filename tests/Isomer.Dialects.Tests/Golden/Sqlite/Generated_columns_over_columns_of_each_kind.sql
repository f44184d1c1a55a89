-- SQLite: 1 table. Made by Isomer from the blueprint; edit that instead.

-- Before the rows
CREATE TABLE "t" (
    "id" INTEGER NOT NULL PRIMARY KEY AUTOINCREMENT,
    "a" INTEGER NOT NULL,
    "p" TEXT,
    "s" VARCHAR(10),
    "d" TEXT,
    "g_big" INTEGER GENERATED ALWAYS AS ("a" * 2) STORED,
    "g_test" BOOLEAN GENERATED ALWAYS AS ("a" > 5 and "p" is not null) STORED,
    "g_case" VARCHAR(5) GENERATED ALWAYS AS (case when "a" > 5 then 'big' else 'small' end) VIRTUAL,
    "g_code" VARCHAR(30) GENERATED ALWAYS AS (upper("s") || '-' || cast("a" as TEXT)) STORED,
    "g_long" TEXT GENERATED ALWAYS AS ("s" || "s") VIRTUAL,
    "g_day" TEXT GENERATED ALWAYS AS (coalesce("d", '2024-01-01')) STORED,
    "g_over" INTEGER GENERATED ALWAYS AS ("g_big" + 1) STORED,
    "g_id" INTEGER GENERATED ALWAYS AS ("id" + 1) VIRTUAL,
    "g_sure" INTEGER NOT NULL GENERATED ALWAYS AS ("a" + 1) STORED
);

-- After the rows
CREATE INDEX "ix_big" ON "t" ("g_big");
CREATE INDEX "ix_case" ON "t" ("g_case");

-- info ISO2114 at tables/t/columns/p
--   t.p: decimal(10,2) becomes TEXT on SQLite (representation): decimals are text, exact to the last digit, which sorts by its characters, and arithmetic needs a cast; 9.5 → '9.5', which sorts after '10.5'.
-- info ISO2133 at tables/t/columns/d
--   t.d: date becomes TEXT on SQLite (representation): dates are text, YYYY-MM-DD; 2024-01-31 → '2024-01-31'.
-- info ISO2133 at tables/t/columns/g_day
--   t.g_day: date becomes TEXT on SQLite (representation): dates are text, YYYY-MM-DD; 2024-01-31 → '2024-01-31'.
