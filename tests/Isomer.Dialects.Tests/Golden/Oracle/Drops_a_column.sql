-- tables/orders/columns/amount (BeforeLoad; Destructive: loses the column's values; not in a transaction)
ALTER TABLE "orders" DROP COLUMN "amount";
--   back: ALTER TABLE "orders" ADD ("amount" NUMBER(10));

