-- tables/orders/columns/amount (BeforeLoad; not in a transaction)
ALTER TABLE "orders" MODIFY ("amount" NUMBER(19));
--   back: ALTER TABLE "orders" MODIFY ("amount" NUMBER(10));

