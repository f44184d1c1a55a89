-- SQLite: 1 table. Made by Isomer from the blueprint; edit that instead.

-- Before the rows
CREATE TABLE "t" (
    "price" TEXT NOT NULL,
    "line" INTEGER NOT NULL,
    "tax" TEXT NOT NULL,
    "at" TEXT NOT NULL,
    "total" TEXT,
    "paid" TEXT GENERATED ALWAYS AS (coalesce("price", '0.00')) STORED,
    CONSTRAINT "c_at" CHECK ("at" >= '2023-12-31 23:00:00.000+00:00'),
    CONSTRAINT "c_price" CHECK (cast("price" as NUMERIC) >= 0.5),
    CONSTRAINT "c_rate" CHECK ("tax" <> '0.0000')
);

-- After the rows
CREATE INDEX "ix_dear" ON "t" ("line") WHERE cast("price" as NUMERIC) > 100;

-- info ISO2114 at tables/t/columns/price
--   t.price: decimal(10,2) becomes TEXT on SQLite (representation): decimals are text, exact to the last digit, which sorts by its characters, and arithmetic needs a cast; 9.5 → '9.5', which sorts after '10.5'.
-- info ISO2114 at tables/t/columns/tax
--   t.tax: decimal(20,4) becomes TEXT on SQLite (representation): decimals are text, exact to the last digit, which sorts by its characters, and arithmetic needs a cast; 9.5 → '9.5', which sorts after '10.5'.
-- info ISO2137 at tables/t/columns/at
--   t.at: timestamptz(3) becomes TEXT on SQLite (representation): instants are text in UTC, YYYY-MM-DD HH:MM:SS+00:00; 2024-01-31 09:30:00+01:00 → '2024-01-31 08:30:00+00:00'.
-- info ISO2114 at tables/t/columns/total
--   t.total: decimal(20,2) becomes TEXT on SQLite (representation): decimals are text, exact to the last digit, which sorts by its characters, and arithmetic needs a cast; 9.5 → '9.5', which sorts after '10.5'.
-- info ISO2114 at tables/t/columns/paid
--   t.paid: decimal(10,2) becomes TEXT on SQLite (representation): decimals are text, exact to the last digit, which sorts by its characters, and arithmetic needs a cast; 9.5 → '9.5', which sorts after '10.5'.
-- warning ISO2031 at tables/t/columns/total
--   t.total: the formula has no form on SQLite, so the column is plain and keeps the source's values (behaviour): SQLite cannot say 'price * line' without changing its meaning: it does not compute in decimal(10,2).
-- warning ISO2050 at tables/t/indexes/ix_double
--   tables/t/indexes/ix_double: SQLite cannot build it (behaviour): SQLite cannot say 'price * 2' without changing its meaning: it does not compute in decimal(10,2). Queries that used it read the table; a unique one is no longer kept.
-- warning ISO2050 at tables/t/indexes/ix_taxed
--   tables/t/indexes/ix_taxed: SQLite cannot build it (behaviour): SQLite cannot say 'tax > 100' without changing its meaning: it holds decimal(20,4) as text, which does not sort as the values do. Queries that used it read the table; a unique one is no longer kept.
-- warning ISO2030 at tables/t/checks/c_half
--   tables/t/checks/c_half: the check has no form on SQLite and is left out (unsupported): SQLite cannot say 'price / 2' without changing its meaning: it does not compute in decimal(10,2).
-- warning ISO2030 at tables/t/checks/c_tax
--   tables/t/checks/c_tax: the check has no form on SQLite and is left out (unsupported): SQLite cannot say 'tax >= 0' without changing its meaning: it holds decimal(20,4) as text, which does not sort as the values do.
