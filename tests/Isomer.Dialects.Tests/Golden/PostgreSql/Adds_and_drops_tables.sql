-- tables/old/foreignKeys/fk (BeforeLoad)
ALTER TABLE "old" DROP CONSTRAINT "fk";
--   back: ALTER TABLE "old" ADD CONSTRAINT "fk" FOREIGN KEY ("order") REFERENCES "orders" ("id");

-- tables/items (BeforeLoad)
CREATE TABLE "items" (
    "order" bigint NOT NULL
);
--   back: DROP TABLE "items";

-- tables/old (BeforeLoad; Destructive: loses the table's rows)
DROP TABLE "old";
--   back: CREATE TABLE "old" (
    "order" bigint NOT NULL
);

-- tables/older (BeforeLoad; Destructive: loses the table's rows)
DROP TABLE "older";
--   back: CREATE TABLE "older" (
    "x" integer DEFAULT 7 NOT NULL
);
--   back: CREATE INDEX "ix_x" ON "older" ("x");

-- tables/items/foreignKeys/fk_order (Constraints; MayFail: fails where a row refers to none)
ALTER TABLE "items" ADD CONSTRAINT "fk_order" FOREIGN KEY ("order") REFERENCES "orders" ("id");
--   back: ALTER TABLE "items" DROP CONSTRAINT "fk_order";

