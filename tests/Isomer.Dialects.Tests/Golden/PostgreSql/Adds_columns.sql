-- tables/orders/columns/kind (BeforeLoad)
ALTER TABLE "orders" ADD COLUMN "kind" character varying(3) DEFAULT 'new' NOT NULL;
--   back: ALTER TABLE "orders" DROP COLUMN "kind";

-- tables/orders/columns/note (BeforeLoad)
ALTER TABLE "orders" ADD COLUMN "note" text;
--   back: ALTER TABLE "orders" DROP COLUMN "note";

