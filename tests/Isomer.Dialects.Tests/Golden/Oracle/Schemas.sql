-- Oracle: 3 tables. Made by Isomer from the blueprint; edit that instead.

-- Before the rows
CREATE TABLE "customers" (
    "id" NUMBER(10) NOT NULL
);
CREATE TABLE "Big.Data"."orders" (
    "id" NUMBER(10) NOT NULL
);
CREATE TABLE "sales"."orders" (
    "id" NUMBER(10) NOT NULL,
    "customer" NUMBER(10) NOT NULL
);

-- After the rows
ALTER TABLE "customers" ADD PRIMARY KEY ("id");
ALTER TABLE "sales"."orders" ADD PRIMARY KEY ("id");
CREATE INDEX "sales"."ix_customer" ON "sales"."orders" ("customer");
ALTER TABLE "sales"."orders" ADD CONSTRAINT "fk_customer" FOREIGN KEY ("customer") REFERENCES "customers" ("id");

-- warning ISO2105 at schemas/Big.Data
--   Big.Data: a schema is a user on Oracle, and none is made (behaviour). Create the user, or map the tables to the default schema.
-- warning ISO2105 at schemas/sales
--   sales: a schema is a user on Oracle, and none is made (behaviour). Create the user, or map the tables to the default schema.
