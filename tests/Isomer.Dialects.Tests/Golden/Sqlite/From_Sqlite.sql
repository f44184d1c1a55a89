-- SQLite: 3 tables. Made by Isomer from the blueprint; edit that instead.

-- Before the rows
CREATE TABLE "Order Lines" (
    "order" INTEGER NOT NULL,
    "line" SMALLINT NOT NULL,
    "price" DECIMAL(10,2) NOT NULL,
    "quantity" REAL NOT NULL DEFAULT 1,
    PRIMARY KEY ("order", "line"),
    CONSTRAINT "fk_lines_order" FOREIGN KEY ("order") REFERENCES "orders" ("id") ON DELETE CASCADE ON UPDATE CASCADE
) WITHOUT ROWID;
CREATE TABLE "customers" (
    "id" INTEGER NOT NULL PRIMARY KEY AUTOINCREMENT,
    "email" VARCHAR(255) NOT NULL COLLATE NOCASE,
    "name" TEXT NOT NULL DEFAULT 'it''s',
    "active" BOOLEAN NOT NULL DEFAULT true,
    "balance" DECIMAL(12,2),
    "rating" DOUBLE,
    "photo" BLOB DEFAULT x'00FF',
    "prefs" JSON,
    "token" UUID,
    "born" DATE,
    "created" DATETIME NOT NULL DEFAULT (CURRENT_TIMESTAMP),
    "any",
    "label" TEXT GENERATED ALWAYS AS (upper("name") || '!') VIRTUAL,
    CONSTRAINT "uq_email" UNIQUE ("email"),
    CONSTRAINT "ck_email" CHECK ("email" glob '*@*'),
    CONSTRAINT "ck_json" CHECK (json_valid(prefs)),
    CONSTRAINT "ck_name" CHECK (length("name") between 1 and 100)
);
CREATE TABLE "orders" (
    "id" INTEGER NOT NULL PRIMARY KEY,
    "customer" INTEGER,
    "parent" INTEGER,
    CONSTRAINT "fk_orders_customer" FOREIGN KEY ("customer") REFERENCES "customers" ("id") ON DELETE SET NULL DEFERRABLE INITIALLY DEFERRED,
    CONSTRAINT "fk_orders_parent" FOREIGN KEY ("parent") REFERENCES "orders" ("id") ON DELETE SET DEFAULT ON UPDATE RESTRICT
);

-- After the rows
CREATE INDEX "ix_active" ON "customers" ("created" DESC) WHERE "active";
CREATE UNIQUE INDEX "ix_lower" ON "customers" (lower("name"));
CREATE INDEX "ix_nocase" ON "customers" ("name" COLLATE NOCASE);
CREATE VIEW "active_customers" AS
SELECT id, email FROM customers WHERE active;
CREATE TRIGGER audit AFTER INSERT ON customers BEGIN
  UPDATE customers SET balance = 0 WHERE id = new.id;
END;
