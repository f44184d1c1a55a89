-- SQLite: 2 tables. Made by Isomer from the blueprint; edit that instead.

-- Before the rows
CREATE TABLE "items" (
    "d" TEXT NOT NULL,
    "n" INTEGER NOT NULL
);
CREATE TABLE "orders" (
    "d" TEXT NOT NULL,
    "n" INTEGER NOT NULL
);

-- After the rows
CREATE INDEX "items_by_date" ON "items" ("d");
CREATE INDEX "own" ON "items" ("n");
CREATE INDEX "orders_by_date" ON "orders" ("d");
CREATE INDEX "orders_items" ON "orders" ("n");

-- info ISO2022 at tables/items/indexes/by_date
--   items.by_date: another table has an index of that name, and SQLite knows one namespace for both; it becomes items_by_date (representation).
-- info ISO2022 at tables/orders/indexes/by_date
--   orders.by_date: another table has an index of that name, and SQLite knows one namespace for both; it becomes orders_by_date (representation).
-- info ISO2022 at tables/orders/indexes/items
--   orders.items: another table has an index of that name, and SQLite knows one namespace for both; it becomes orders_items (representation).
-- info ISO2133 at tables/items/columns/d
--   items.d: date becomes TEXT on SQLite (representation): dates are text, YYYY-MM-DD; 2024-01-31 → '2024-01-31'.
-- info ISO2133 at tables/orders/columns/d
--   orders.d: date becomes TEXT on SQLite (representation): dates are text, YYYY-MM-DD; 2024-01-31 → '2024-01-31'.
