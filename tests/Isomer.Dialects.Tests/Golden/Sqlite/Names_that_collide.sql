-- SQLite: 2 tables. Made by Isomer from the blueprint; edit that instead.

-- Before the rows
CREATE TABLE "items" (
    "id" INTEGER NOT NULL CONSTRAINT "orders_key" PRIMARY KEY,
    "a" INTEGER NOT NULL,
    "b" INTEGER NOT NULL,
    CONSTRAINT "same" UNIQUE ("a"),
    CONSTRAINT "fk" FOREIGN KEY ("a") REFERENCES "orders" ("id"),
    CONSTRAINT "positive" CHECK ("a" > 0)
);
CREATE TABLE "orders" (
    "id" INTEGER NOT NULL CONSTRAINT "orders_key" PRIMARY KEY,
    "a" INTEGER NOT NULL,
    "b" INTEGER NOT NULL,
    CONSTRAINT "same" UNIQUE ("a"),
    CONSTRAINT "fk" FOREIGN KEY ("a") REFERENCES "items" ("id"),
    CONSTRAINT "positive" CHECK ("a" > 0)
);

-- After the rows
CREATE INDEX "items_ix" ON "items" ("b");
CREATE INDEX "items_orders" ON "items" ("a", "id");
CREATE INDEX "orders_items" ON "orders" ("a", "id");
CREATE INDEX "orders_ix" ON "orders" ("b");

-- info ISO2022 at tables/items/indexes/ix
--   items.ix: another table has an index of that name, and SQLite knows one namespace for both; it becomes items_ix (representation).
-- info ISO2022 at tables/items/indexes/orders
--   items.orders: another table has an index of that name, and SQLite knows one namespace for both; it becomes items_orders (representation).
-- info ISO2022 at tables/orders/indexes/items
--   orders.items: another table has an index of that name, and SQLite knows one namespace for both; it becomes orders_items (representation).
-- info ISO2022 at tables/orders/indexes/ix
--   orders.ix: another table has an index of that name, and SQLite knows one namespace for both; it becomes orders_ix (representation).
