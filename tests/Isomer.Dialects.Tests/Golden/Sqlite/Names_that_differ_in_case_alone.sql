-- SQLite: 2 tables. Made by Isomer from the blueprint; edit that instead.

-- Before the rows
CREATE TABLE "Orders" (
    "id" INTEGER NOT NULL,
    "ID" INTEGER NOT NULL
);
CREATE TABLE "orders" (
    "id" INTEGER NOT NULL
);

-- error ISO2020 at tables/orders
--   the table Orders and the table orders are both named orders on SQLite (unsupported). Rename one of them in the mapping.
-- error ISO2020 at tables/Orders/columns/ID
--   the column Orders.id and the column Orders.ID are both named ID on SQLite (unsupported). Rename one of them in the mapping.
