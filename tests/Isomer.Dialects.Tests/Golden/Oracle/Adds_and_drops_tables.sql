-- tables/old/foreignKeys/fk (BeforeLoad; not in a transaction)
ALTER TABLE "old" DROP CONSTRAINT "fk";
--   back: ALTER TABLE "old" ADD CONSTRAINT "fk" FOREIGN KEY ("order") REFERENCES "orders" ("id");

-- tables/items (BeforeLoad; not in a transaction)
CREATE TABLE "items" (
    "order" NUMBER(19) NOT NULL
);
--   back: DROP TABLE "items" PURGE;

-- tables/old (BeforeLoad; Destructive: loses the table's rows; not in a transaction)
DROP TABLE "old" PURGE;
--   back: CREATE TABLE "old" (
    "order" NUMBER(19) NOT NULL
);

-- tables/older (BeforeLoad; Destructive: loses the table's rows; not in a transaction)
DROP TABLE "older" PURGE;
--   back: CREATE TABLE "older" (
    "x" NUMBER(10) DEFAULT 7 NOT NULL
);
--   back: CREATE INDEX "ix_x" ON "older" ("x");

-- tables/items/foreignKeys/fk_order (Constraints; MayFail: fails where a row refers to none; not in a transaction)
ALTER TABLE "items" ADD CONSTRAINT "fk_order" FOREIGN KEY ("order") REFERENCES "orders" ("id");
--   back: ALTER TABLE "items" DROP CONSTRAINT "fk_order";

