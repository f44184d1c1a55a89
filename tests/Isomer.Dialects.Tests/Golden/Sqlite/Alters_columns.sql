-- tables (BeforeLoad; not in a transaction)
PRAGMA foreign_keys = OFF;

-- tables (BeforeLoad; not in a transaction)
PRAGMA legacy_alter_table = ON;

-- tables/orders (BeforeLoad; Rewrites: rewrites the table)
CREATE TABLE "isomer_next_orders" (
    "id" INTEGER NOT NULL PRIMARY KEY AUTOINCREMENT,
    "code" VARCHAR(20) DEFAULT 'x',
    "amount" INTEGER
);
--   back: PRAGMA foreign_keys = OFF;
--   back: PRAGMA legacy_alter_table = ON;
--   back: CREATE TABLE "isomer_next_orders" (
    "id" INTEGER NOT NULL PRIMARY KEY AUTOINCREMENT,
    "code" VARCHAR(10) NOT NULL,
    "amount" INTEGER
);
--   back: INSERT INTO "isomer_next_orders" ("id", "code", "amount") SELECT "id", "code", "amount" FROM "orders";
--   back: DELETE FROM sqlite_sequence WHERE name = 'isomer_next_orders';
--   back: INSERT INTO sqlite_sequence (name, seq) SELECT 'isomer_next_orders', seq FROM sqlite_sequence WHERE name = 'orders';
--   back: DROP TABLE "orders";
--   back: ALTER TABLE "isomer_next_orders" RENAME TO "orders";
--   back: CREATE INDEX "ix_code" ON "orders" ("code");
--   back: PRAGMA legacy_alter_table = OFF;
--   back: PRAGMA foreign_keys = ON;

-- tables/orders (BeforeLoad)
INSERT INTO "isomer_next_orders" ("id", "code", "amount") SELECT "id", "code", "amount" FROM "orders";

-- tables/orders (BeforeLoad)
DELETE FROM sqlite_sequence WHERE name = 'isomer_next_orders';

-- tables/orders (BeforeLoad)
INSERT INTO sqlite_sequence (name, seq) SELECT 'isomer_next_orders', seq FROM sqlite_sequence WHERE name = 'orders';

-- tables/orders (BeforeLoad)
DROP TABLE "orders";

-- tables/orders (BeforeLoad)
ALTER TABLE "isomer_next_orders" RENAME TO "orders";

-- tables/orders (BeforeLoad)
CREATE INDEX "ix_code" ON "orders" ("code");

-- tables (BeforeLoad; must return no rows)
PRAGMA foreign_key_check;

-- tables (BeforeLoad; not in a transaction)
PRAGMA legacy_alter_table = OFF;

-- tables (BeforeLoad; not in a transaction)
PRAGMA foreign_keys = ON;

