-- views/v (BeforeLoad)
DROP VIEW "v";
--   back: CREATE VIEW "v" AS
SELECT orders.id,
    orders.amount
   FROM orders;

-- tables/orders/columns/amount (BeforeLoad; Rewrites: may rewrite the table)
ALTER TABLE "orders" ALTER COLUMN "amount" TYPE bigint;
--   back: ALTER TABLE "orders" ALTER COLUMN "amount" TYPE integer;

-- views/v (Constraints)
CREATE VIEW "v" AS
SELECT orders.id,
    orders.amount
   FROM orders;
--   back: DROP VIEW "v";

