-- PostgreSQL: 2 tables. Made by Isomer from the blueprint; edit that instead.

-- Before the rows
CREATE TABLE "Orders" (
    "id" integer NOT NULL,
    "ID" integer NOT NULL
);
CREATE TABLE "orders" (
    "id" integer NOT NULL
);

