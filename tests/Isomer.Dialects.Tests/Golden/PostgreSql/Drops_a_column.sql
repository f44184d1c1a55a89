-- tables/orders/columns/amount (BeforeLoad; Destructive: loses the column's values)
ALTER TABLE "orders" DROP COLUMN "amount";
--   back: ALTER TABLE "orders" ADD COLUMN "amount" integer;

