-- SQLite: 3 tables. Made by Isomer from the blueprint; edit that instead.

-- Before the rows
CREATE TABLE "Big.Data_orders" (
    "id" INTEGER NOT NULL
);
CREATE TABLE "customers" (
    "id" INTEGER NOT NULL PRIMARY KEY
);
CREATE TABLE "sales_orders" (
    "id" INTEGER NOT NULL PRIMARY KEY,
    "customer" INTEGER NOT NULL,
    CONSTRAINT "fk_customer" FOREIGN KEY ("customer") REFERENCES "customers" ("id")
);

-- After the rows
CREATE INDEX "ix_customer" ON "sales_orders" ("customer");

