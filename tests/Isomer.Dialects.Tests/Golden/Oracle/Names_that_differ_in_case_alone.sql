-- Oracle: 2 tables. Made by Isomer from the blueprint; edit that instead.

-- Before the rows
CREATE TABLE "ORDERS" (
    "ID" NUMBER(10) NOT NULL
);
CREATE TABLE "Orders" (
    "ID" NUMBER(10) NOT NULL,
    "ID" NUMBER(10) NOT NULL
);

-- error ISO2020 at tables/Orders/columns/ID
--   the column Orders.id and the column Orders.ID are both named ID on Oracle (unsupported). Rename one of them in the mapping.
