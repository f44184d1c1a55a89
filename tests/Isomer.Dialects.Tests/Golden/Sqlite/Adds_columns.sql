-- tables/orders/columns/kind (BeforeLoad)
ALTER TABLE "orders" ADD COLUMN "kind" VARCHAR(3) NOT NULL DEFAULT 'new';
--   back: ALTER TABLE "orders" DROP COLUMN "kind";

-- tables/orders/columns/note (BeforeLoad)
ALTER TABLE "orders" ADD COLUMN "note" TEXT;
--   back: ALTER TABLE "orders" DROP COLUMN "note";

