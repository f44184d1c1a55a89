-- SQLite: 1 table. Made by Isomer from the blueprint; edit that instead.

-- Before the rows
CREATE TABLE "t" (
    "price" TEXT NOT NULL,
    "line" INTEGER NOT NULL,
    "total" TEXT
);

-- info ISO2114 at tables/t/columns/price
--   t.price: decimal(10,2) becomes TEXT on SQLite (representation): decimals are text, exact to the last digit, which sorts by its characters, and arithmetic needs a cast; 9.5 → '9.5', which sorts after '10.5'.
-- info ISO2114 at tables/t/columns/total
--   t.total: decimal(20,2) becomes TEXT on SQLite (representation): decimals are text, exact to the last digit, which sorts by its characters, and arithmetic needs a cast; 9.5 → '9.5', which sorts after '10.5'.
-- warning ISO2031 at tables/t/columns/total
--   t.total: the formula has no form on SQLite, so the column is plain and keeps the source's values (behaviour): SQLite cannot say 'price * line' without changing its meaning: it does not compute in decimal(10,2).
