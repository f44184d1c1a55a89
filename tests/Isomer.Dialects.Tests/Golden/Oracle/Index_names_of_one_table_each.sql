-- Oracle: 2 tables. Made by Isomer from the blueprint; edit that instead.

-- Before the rows
CREATE TABLE "items" (
    "d" DATE NOT NULL,
    "n" NUMBER(10) NOT NULL
);
CREATE TABLE "orders" (
    "d" DATE NOT NULL,
    "n" NUMBER(10) NOT NULL
);

-- After the rows
CREATE INDEX "items_by_date" ON "items" ("d");
CREATE INDEX "own" ON "items" ("n");
CREATE INDEX "items" ON "orders" ("n");
CREATE INDEX "orders_by_date" ON "orders" ("d");

-- info ISO2022 at tables/items/indexes/by_date
--   items.by_date: another table has an index of that name, and Oracle knows one namespace for both; it becomes items_by_date (representation).
-- info ISO2022 at tables/orders/indexes/by_date
--   orders.by_date: another table has an index of that name, and Oracle knows one namespace for both; it becomes orders_by_date (representation).
-- info ISO2134 at tables/items/columns/d
--   items.d: date becomes DATE on Oracle (representation): a date has a time of day, midnight; 2024-01-31 → 2024-01-31 00:00:00.
-- info ISO2134 at tables/orders/columns/d
--   orders.d: date becomes DATE on Oracle (representation): a date has a time of day, midnight; 2024-01-31 → 2024-01-31 00:00:00.
