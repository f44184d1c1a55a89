-- tables/orders/columns/amount (BeforeLoad; not in a transaction)
ALTER TABLE "orders" MODIFY ("amount" NUMBER(19));
--   back: ALTER TABLE "orders" MODIFY ("amount" NUMBER(10));

-- tables/orders/columns/code (BeforeLoad; not in a transaction)
ALTER TABLE "orders" MODIFY ("code" VARCHAR2(20 CHAR));
--   back: ALTER TABLE "orders" MODIFY ("code" VARCHAR2(10 CHAR));

-- tables/orders/columns/code (BeforeLoad; not in a transaction)
ALTER TABLE "orders" MODIFY ("code" DEFAULT 'x');
--   back: ALTER TABLE "orders" MODIFY ("code" DEFAULT NULL);

-- tables/orders/columns/code (BeforeLoad; not in a transaction)
ALTER TABLE "orders" MODIFY ("code" NULL);
--   back: ALTER TABLE "orders" MODIFY ("code" NOT NULL);

-- tables/orders/columns/amount (Constraints; not in a transaction)
COMMENT ON COLUMN "orders"."amount" IS 'in cents';
--   back: COMMENT ON COLUMN "orders"."amount" IS '';

