-- SQLite: 1 table. Made by Isomer from the blueprint; edit that instead.

-- Before the rows
CREATE TABLE "t" (
    "a" INTEGER NOT NULL,
    "p" TEXT,
    "s" VARCHAR(10),
    "g_big" INTEGER GENERATED ALWAYS AS ("a" * 2) STORED,
    "g_test" BOOLEAN GENERATED ALWAYS AS ("a" > 5 and "p" is not null) STORED,
    "g_code" VARCHAR(30) GENERATED ALWAYS AS (upper("s") || '-' || cast("a" as TEXT)) STORED,
    "g_paid" TEXT GENERATED ALWAYS AS (coalesce("p", '0.00')) STORED,
    "g_sure" INTEGER NOT NULL GENERATED ALWAYS AS ("a" + 1) STORED
);

-- After the rows
CREATE INDEX "ix_big" ON "t" ("g_big");
CREATE INDEX "ix_code" ON "t" ("g_code");

-- info ISO2114 at tables/t/columns/p
--   t.p: decimal(10,2) becomes TEXT on SQLite (representation): decimals are text, exact to the last digit, which sorts by its characters, and arithmetic needs a cast; 9.5 → '9.5', which sorts after '10.5'.
-- info ISO2114 at tables/t/columns/g_paid
--   t.g_paid: decimal(10,2) becomes TEXT on SQLite (representation): decimals are text, exact to the last digit, which sorts by its characters, and arithmetic needs a cast; 9.5 → '9.5', which sorts after '10.5'.
