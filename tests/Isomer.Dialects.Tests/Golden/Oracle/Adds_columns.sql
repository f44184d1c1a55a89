-- tables/orders/columns/kind (BeforeLoad; not in a transaction)
ALTER TABLE "orders" ADD ("kind" VARCHAR2(3 CHAR) DEFAULT 'new' NOT NULL);
--   back: ALTER TABLE "orders" DROP COLUMN "kind";

-- tables/orders/columns/note (BeforeLoad; not in a transaction)
ALTER TABLE "orders" ADD ("note" CLOB);
--   back: ALTER TABLE "orders" DROP COLUMN "note";

