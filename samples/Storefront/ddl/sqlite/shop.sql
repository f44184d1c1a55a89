-- SQLite: 9 tables. Made by Isomer from the blueprint; edit that instead.
--
-- Where it is not what the blueprint says:
-- ISO2133 customers.birth_date: date becomes TEXT on SQLite (representation): dates are text, YYYY-MM-DD; 2024-01-31 → '2024-01-31'.
-- ISO2136 customers.created_at: timestamp(0) becomes TEXT on SQLite (representation): times are text, YYYY-MM-DD HH:MM:SS with the declared fraction digits; 2024-01-31 09:30:00 → '2024-01-31 09:30:00'.
-- ISO2114 gift_cards.balance: decimal(12,2) becomes TEXT on SQLite (representation): decimals are text, exact to the last digit, which sorts by its characters, and arithmetic needs a cast; 9.5 → '9.5', which sorts after '10.5'.
-- ISO2133 gift_cards.expires_on: date becomes TEXT on SQLite (representation): dates are text, YYYY-MM-DD; 2024-01-31 → '2024-01-31'.
-- ISO2136 order_events.changed_at: timestamp(0) becomes TEXT on SQLite (representation): times are text, YYYY-MM-DD HH:MM:SS with the declared fraction digits; 2024-01-31 09:30:00 → '2024-01-31 09:30:00'.
-- ISO2114 order_items.unit_price: decimal(12,2) becomes TEXT on SQLite (representation): decimals are text, exact to the last digit, which sorts by its characters, and arithmetic needs a cast; 9.5 → '9.5', which sorts after '10.5'.
-- ISO2136 orders.ordered_at: timestamp(0) becomes TEXT on SQLite (representation): times are text, YYYY-MM-DD HH:MM:SS with the declared fraction digits; 2024-01-31 09:30:00 → '2024-01-31 09:30:00'.
-- ISO2136 orders.shipped_at: timestamp(0) becomes TEXT on SQLite (representation): times are text, YYYY-MM-DD HH:MM:SS with the declared fraction digits; 2024-01-31 09:30:00 → '2024-01-31 09:30:00'.
-- ISO2114 orders.total: decimal(12,2) becomes TEXT on SQLite (representation): decimals are text, exact to the last digit, which sorts by its characters, and arithmetic needs a cast; 9.5 → '9.5', which sorts after '10.5'.
-- ISO2114 payments.amount: decimal(12,2) becomes TEXT on SQLite (representation): decimals are text, exact to the last digit, which sorts by its characters, and arithmetic needs a cast; 9.5 → '9.5', which sorts after '10.5'.
-- ISO2136 payments.paid_at: timestamp(0) becomes TEXT on SQLite (representation): times are text, YYYY-MM-DD HH:MM:SS with the declared fraction digits; 2024-01-31 09:30:00 → '2024-01-31 09:30:00'.
-- ISO2147 preferences.settings: json becomes TEXT on SQLite (representation): documents are text, as they were written; {"a": 1} → '{"a": 1}'.
-- ISO2136 preferences.updated_at: timestamp(0) becomes TEXT on SQLite (representation): times are text, YYYY-MM-DD HH:MM:SS with the declared fraction digits; 2024-01-31 09:30:00 → '2024-01-31 09:30:00'.
-- ISO2114 products.price: decimal(12,2) becomes TEXT on SQLite (representation): decimals are text, exact to the last digit, which sorts by its characters, and arithmetic needs a cast; 9.5 → '9.5', which sorts after '10.5'.
-- ISO2133 products.listed_on: date becomes TEXT on SQLite (representation): dates are text, YYYY-MM-DD; 2024-01-31 → '2024-01-31'.

-- Before the rows
CREATE TABLE "addresses" (
    "address_id" INTEGER NOT NULL PRIMARY KEY,
    "customer_id" INTEGER NOT NULL,
    "street" TEXT NOT NULL,
    "postal_code" TEXT,
    "city" TEXT NOT NULL,
    "country" CHAR(2) NOT NULL DEFAULT 'DE',
    CONSTRAINT "fk_addresses_customer" FOREIGN KEY ("customer_id") REFERENCES "customers" ("customer_id") ON DELETE CASCADE
);
CREATE TABLE "customers" (
    "customer_id" INTEGER NOT NULL PRIMARY KEY AUTOINCREMENT,
    "email" TEXT NOT NULL,
    "name" TEXT NOT NULL,
    "phone" TEXT,
    "birth_date" TEXT,
    "is_active" BOOLEAN NOT NULL DEFAULT true,
    "loyalty_points" INTEGER NOT NULL DEFAULT 0,
    "photo" BLOB,
    "created_at" TEXT NOT NULL,
    "default_address_id" INTEGER,
    CONSTRAINT "uq_customers_email" UNIQUE ("email"),
    CONSTRAINT "fk_customers_default_address" FOREIGN KEY ("default_address_id") REFERENCES "addresses" ("address_id") ON DELETE SET NULL
);
CREATE TABLE "gift_cards" (
    "code" VARCHAR(16) NOT NULL,
    "balance" TEXT NOT NULL,
    "expires_on" TEXT,
    PRIMARY KEY ("code")
);
CREATE TABLE "order_events" (
    "order_id" INTEGER NOT NULL,
    "changed_at" TEXT NOT NULL,
    "old_status" TEXT,
    "new_status" TEXT NOT NULL,
    "note" TEXT
);
CREATE TABLE "order_items" (
    "order_id" INTEGER NOT NULL,
    "line_no" INTEGER NOT NULL,
    "product_id" INTEGER NOT NULL,
    "quantity" INTEGER NOT NULL,
    "unit_price" TEXT NOT NULL,
    "remark" TEXT,
    CONSTRAINT "pk_order_items" PRIMARY KEY ("order_id", "line_no"),
    CONSTRAINT "fk_order_items_order" FOREIGN KEY ("order_id") REFERENCES "orders" ("order_id") ON DELETE CASCADE,
    CONSTRAINT "fk_order_items_product" FOREIGN KEY ("product_id") REFERENCES "products" ("product_id"),
    CONSTRAINT "ck_order_items_quantity" CHECK ("quantity" > 0)
);
CREATE TABLE "orders" (
    "order_id" INTEGER NOT NULL PRIMARY KEY AUTOINCREMENT,
    "customer_id" INTEGER NOT NULL,
    "address_id" INTEGER,
    "status" TEXT NOT NULL DEFAULT 'new',
    "ordered_at" TEXT NOT NULL,
    "shipped_at" TEXT,
    "is_gift" BOOLEAN NOT NULL DEFAULT false,
    "total" TEXT NOT NULL,
    CONSTRAINT "fk_orders_address" FOREIGN KEY ("address_id") REFERENCES "addresses" ("address_id"),
    CONSTRAINT "fk_orders_customer" FOREIGN KEY ("customer_id") REFERENCES "customers" ("customer_id"),
    CONSTRAINT "ck_orders_status" CHECK ("status" in ('new', 'paid', 'shipped', 'returned', 'cancelled'))
);
CREATE TABLE "payments" (
    "payment_id" INTEGER NOT NULL PRIMARY KEY,
    "order_id" INTEGER NOT NULL,
    "method" TEXT NOT NULL,
    "state" TEXT NOT NULL,
    "amount" TEXT NOT NULL,
    "paid_at" TEXT,
    CONSTRAINT "fk_payments_order" FOREIGN KEY ("order_id") REFERENCES "orders" ("order_id")
);
CREATE TABLE "preferences" (
    "customer_id" INTEGER NOT NULL PRIMARY KEY,
    "settings" TEXT NOT NULL DEFAULT '{}',
    "updated_at" TEXT,
    CONSTRAINT "fk_preferences_customer" FOREIGN KEY ("customer_id") REFERENCES "customers" ("customer_id") ON DELETE CASCADE
);
CREATE TABLE "products" (
    "product_id" INTEGER NOT NULL PRIMARY KEY,
    "sku" VARCHAR(20) NOT NULL,
    "title" TEXT NOT NULL,
    "price" TEXT NOT NULL,
    "weight_kg" REAL,
    "is_listed" BOOLEAN NOT NULL DEFAULT true,
    "listed_on" TEXT,
    "picture" BLOB,
    CONSTRAINT "uq_products_sku" UNIQUE ("sku"),
    CONSTRAINT "ck_products_price" CHECK (cast("price" as NUMERIC) >= 0)
);

-- After the rows
CREATE INDEX "ix_addresses_customer" ON "addresses" ("customer_id");
CREATE INDEX "ix_customers_name" ON "customers" ("name", "created_at" DESC);
CREATE INDEX "ix_order_history_order" ON "order_events" ("order_id", "changed_at");
CREATE INDEX "ix_order_items_product" ON "order_items" ("product_id");
CREATE INDEX "ix_orders_customer" ON "orders" ("customer_id", "ordered_at");
CREATE INDEX "ix_orders_open" ON "orders" ("ordered_at") WHERE "shipped_at" is null;
CREATE INDEX "ix_payments_order" ON "payments" ("order_id");
