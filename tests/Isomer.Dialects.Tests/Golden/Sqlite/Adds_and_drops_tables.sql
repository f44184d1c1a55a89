-- tables/items (BeforeLoad)
CREATE TABLE "items" (
    "order" INTEGER NOT NULL,
    CONSTRAINT "fk_order" FOREIGN KEY ("order") REFERENCES "orders" ("id")
);
--   back: DROP TABLE "items";

-- tables/old (BeforeLoad; Destructive: loses the table's rows)
DROP TABLE "old";
--   back: CREATE TABLE "old" (
    "order" INTEGER NOT NULL,
    CONSTRAINT "fk" FOREIGN KEY ("order") REFERENCES "orders" ("id")
);

-- tables/older (BeforeLoad; Destructive: loses the table's rows)
DROP TABLE "older";
--   back: CREATE TABLE "older" (
    "x" INTEGER NOT NULL DEFAULT 7
);
--   back: CREATE INDEX "ix_x" ON "older" ("x");

