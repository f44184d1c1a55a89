-- tables/orders/indexes/ix_code (BeforeLoad)
DROP INDEX "ix_code";
--   back: CREATE INDEX "ix_code" ON "orders" ("code");

-- tables/orders/columns/amount (BeforeLoad; Rewrites: may rewrite the table)
ALTER TABLE "orders" ALTER COLUMN "amount" TYPE bigint;
--   back: ALTER TABLE "orders" ALTER COLUMN "amount" TYPE integer;

-- tables/orders/checks/ck_amount (BeforeLoad; MayFail: fails where a row breaks it)
ALTER TABLE "orders" ADD CONSTRAINT "ck_amount" CHECK (amount > 0);
--   back: ALTER TABLE "orders" DROP CONSTRAINT "ck_amount";

-- tables/orders/unique/uq_code (AfterLoad; MayFail: fails where rows collide; over orders)
ALTER TABLE "orders" ADD CONSTRAINT "uq_code" UNIQUE ("code");
--   back: ALTER TABLE "orders" DROP CONSTRAINT "uq_code";

-- tables/orders/indexes/ix_amount (AfterLoad; over orders)
CREATE INDEX "ix_amount" ON "orders" ("amount" DESC);
--   back: DROP INDEX "ix_amount";

-- tables/orders/foreignKeys/fk_self (Constraints; MayFail: fails where a row refers to none)
ALTER TABLE "orders" ADD CONSTRAINT "fk_self" FOREIGN KEY ("amount") REFERENCES "orders" ("id");
--   back: ALTER TABLE "orders" DROP CONSTRAINT "fk_self";

