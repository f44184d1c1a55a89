-- tables/orders/columns/amount (BeforeLoad; Rewrites: may rewrite the table)
ALTER TABLE "orders" ALTER COLUMN "amount" TYPE bigint;
--   back: ALTER TABLE "orders" ALTER COLUMN "amount" TYPE integer;

-- tables/orders/columns/code (BeforeLoad; Rewrites: may rewrite the table)
ALTER TABLE "orders" ALTER COLUMN "code" TYPE character varying(20);
--   back: ALTER TABLE "orders" ALTER COLUMN "code" TYPE character varying(10);

-- tables/orders/columns/code (BeforeLoad)
ALTER TABLE "orders" ALTER COLUMN "code" DROP NOT NULL;
--   back: ALTER TABLE "orders" ALTER COLUMN "code" SET NOT NULL;

-- tables/orders/columns/code (BeforeLoad)
ALTER TABLE "orders" ALTER COLUMN "code" SET DEFAULT 'x';
--   back: ALTER TABLE "orders" ALTER COLUMN "code" DROP DEFAULT;

-- tables/orders/columns/amount (Constraints)
COMMENT ON COLUMN "orders"."amount" IS 'in cents';
--   back: COMMENT ON COLUMN "orders"."amount" IS NULL;

