-- Oracle: 2 tables. Made by Isomer from the blueprint; edit that instead.

-- Before the rows
CREATE TABLE "items" (
    "id" NUMBER(10) NOT NULL,
    "a" NUMBER(10) NOT NULL,
    "b" NUMBER(10) NOT NULL,
    CONSTRAINT "items_positive" CHECK ("a" > 0)
);
CREATE TABLE "orders" (
    "id" NUMBER(10) NOT NULL,
    "a" NUMBER(10) NOT NULL,
    "b" NUMBER(10) NOT NULL,
    CONSTRAINT "orders_positive" CHECK ("a" > 0)
);

-- After the rows
ALTER TABLE "items" ADD CONSTRAINT "items_orders_key" PRIMARY KEY ("id");
ALTER TABLE "items" ADD CONSTRAINT "items_same" UNIQUE ("a");
ALTER TABLE "orders" ADD CONSTRAINT "orders_orders_key" PRIMARY KEY ("id");
ALTER TABLE "orders" ADD CONSTRAINT "orders_same" UNIQUE ("a");
CREATE INDEX "items_ix" ON "items" ("b");
CREATE INDEX "orders" ON "items" ("a", "id");
CREATE INDEX "items" ON "orders" ("a", "id");
CREATE INDEX "orders_ix" ON "orders" ("b");
ALTER TABLE "items" ADD CONSTRAINT "items_fk" FOREIGN KEY ("a") REFERENCES "orders" ("id");
ALTER TABLE "orders" ADD CONSTRAINT "orders_fk" FOREIGN KEY ("a") REFERENCES "items" ("id");

-- info ISO2022 at tables/items/indexes/ix
--   items.ix: another table has an index of that name, and Oracle knows one namespace for both; it becomes items_ix (representation).
-- info ISO2022 at tables/items/unique/same
--   items.same: another table has an index of that name, and Oracle knows one namespace for both; it becomes items_same (representation).
-- info ISO2022 at tables/items/primaryKey
--   items.orders_key: another table has an index of that name, and Oracle knows one namespace for both; it becomes items_orders_key (representation).
-- info ISO2022 at tables/orders/indexes/ix
--   orders.ix: another table has an index of that name, and Oracle knows one namespace for both; it becomes orders_ix (representation).
-- info ISO2022 at tables/orders/unique/same
--   orders.same: another table has an index of that name, and Oracle knows one namespace for both; it becomes orders_same (representation).
-- info ISO2022 at tables/orders/primaryKey
--   orders.orders_key: another table has an index of that name, and Oracle knows one namespace for both; it becomes orders_orders_key (representation).
-- info ISO2064 at tables/items/foreignKeys/fk
--   items.fk: the name is taken on Oracle, by another table or by the engine itself; it becomes items_fk (representation).
-- info ISO2064 at tables/orders/foreignKeys/fk
--   orders.fk: the name is taken on Oracle, by another table or by the engine itself; it becomes orders_fk (representation).
-- info ISO2064 at tables/items/checks/positive
--   items.positive: the name is taken on Oracle, by another table or by the engine itself; it becomes items_positive (representation).
-- info ISO2064 at tables/orders/checks/positive
--   orders.positive: the name is taken on Oracle, by another table or by the engine itself; it becomes orders_positive (representation).
