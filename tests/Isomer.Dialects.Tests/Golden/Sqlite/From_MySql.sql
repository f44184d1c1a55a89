-- SQLite: 4 tables. Made by Isomer from the blueprint; edit that instead.
--
-- Where it is not what the blueprint says:
-- ISO2122 order lines.order: uint64 becomes INTEGER on SQLite (narrowing): the destination numbers whole numbers of 64 bits with a sign; 9223372036854775808 is refused. Give the column another type in the mapping, set a policy, or accept the loss.
-- ISO2122 orders.id: uint64 becomes INTEGER on SQLite (narrowing): the destination numbers whole numbers of 64 bits with a sign; 9223372036854775808 is refused. Give the column another type in the mapping, set a policy, or accept the loss.
-- ISO2122 orders.parent: uint64 becomes INTEGER on SQLite (narrowing): the destination numbers whole numbers of 64 bits with a sign; 9223372036854775808 is refused. Give the column another type in the mapping, set a policy, or accept the loss.
-- ISO2167 customers.email: the collation mysql:utf8mb4_general_ci has no equal on SQLite (behaviour): texts compare by each character; 'e' = 'É', true before, is false.
-- ISO2153 customers.status: enum(new,'it''s ok',closed) becomes TEXT on SQLite (representation): labels are text with a check, and sort as text; 'new' before 'it's ok' → 'it's ok' before 'new'.
-- ISO2154 customers.flags: set(vip,mail,blocked) becomes TEXT on SQLite (representation): labels are one text, joined by commas; {vip,mail} → 'vip,mail'.
-- ISO2113 customers.visits: uint64 becomes TEXT on SQLite (representation): whole numbers are text of 20 digits with zeros in front, which sorts as they do, and arithmetic needs a cast; 42 → '00000000000000000042'.
-- ISO2114 customers.balance: decimal(12,2) becomes TEXT on SQLite (representation): decimals are text, exact to the last digit, which sorts by its characters, and arithmetic needs a cast; 9.5 → '9.5', which sorts after '10.5'.
-- ISO2114 customers.huge: decimal(65,30) becomes TEXT on SQLite (representation): decimals are text, exact to the last digit, which sorts by its characters, and arithmetic needs a cast; 9.5 → '9.5', which sorts after '10.5'.
-- ISO2155 customers.bits: bit(9) becomes TEXT on SQLite (representation): bits are text of 0 and 1; B'101' → '101'.
-- ISO2126 customers.born: date specials=zero becomes TEXT on SQLite (narrowing): there is no day zero; 0000-00-00 is refused. Give the column another type in the mapping, set a policy, or accept the loss.
-- ISO2133 customers.born: date specials=zero becomes TEXT on SQLite (representation): dates are text, YYYY-MM-DD; 2024-01-31 → '2024-01-31'.
-- ISO2127 customers.span: time(3) range=signed838 becomes TEXT on SQLite (narrowing): a time lies between 00:00:00 and 24:00:00; 25:00:00 is refused. Give the column another type in the mapping, set a policy, or accept the loss.
-- ISO2135 customers.span: time(3) range=signed838 becomes TEXT on SQLite (representation): times are text, HH:MM:SS with the declared fraction digits; 09:30:00 → '09:30:00'.
-- ISO2126 customers.seen: timestamp(6) specials=zero becomes TEXT on SQLite (narrowing): there is no day zero; 0000-00-00 is refused. Give the column another type in the mapping, set a policy, or accept the loss.
-- ISO2136 customers.seen: timestamp(6) specials=zero becomes TEXT on SQLite (representation): times are text, YYYY-MM-DD HH:MM:SS with the declared fraction digits; 2024-01-31 09:30:00 → '2024-01-31 09:30:00'.
-- ISO2126 customers.changed: timestamptz(0) range=[1970,2038] specials=zero becomes TEXT on SQLite (narrowing): there is no day zero; 0000-00-00 is refused. Give the column another type in the mapping, set a policy, or accept the loss.
-- ISO2137 customers.changed: timestamptz(0) range=[1970,2038] specials=zero becomes TEXT on SQLite (representation): instants are text in UTC, YYYY-MM-DD HH:MM:SS+00:00; 2024-01-31 09:30:00+01:00 → '2024-01-31 08:30:00+00:00'.
-- ISO2147 customers.prefs: json binary_precision=53 fidelity=model becomes TEXT on SQLite (representation): documents are text, as they were written; {"a": 1} → '{"a": 1}'.
-- ISO2161 customers.place: other(mysql:point) becomes TEXT on SQLite (representation): values are text, as their own engine writes them, without the type's operators; a value → the text that its own engine writes for it.
-- ISO2067 customers.changed: the column takes the time of each update on MySQL, not on SQLite (behaviour). Let a trigger or the application do it.
-- ISO2031 customers.theme: the formula has no form on SQLite, so the column is plain and keeps the source's values (behaviour): it is MySQL's own text.
-- ISO2071 customers: SQLite holds no comments (unsupported): 2 left out.
-- ISO2050 tables/customers/indexes/ft_note: SQLite cannot build it (behaviour): it knows no fulltext index. Queries that used it read the table; a unique one is no longer kept.
-- ISO2051 tables/customers/indexes/ix_hidden: SQLite builds the index without its storage options (representation).
-- ISO2192 tables/customers/indexes/ix_lower: the key calls lower, which gives another value on SQLite for some arguments (behaviour): lower('É'), 'é' before, is 'É'.
-- ISO2030 tables/customers/checks/ck_format: the check has no form on SQLite and is left out (unsupported): it is MySQL's own text.
-- ISO2030 tables/customers/checks/ck_listed: the check has no form on SQLite and is left out (unsupported): it is MySQL's own text.
-- ISO2072 tables/customers/triggers/customers_bi: the trigger is written in MySQL's words and is left out on SQLite (unsupported). Write it anew there.
-- ISO2126 events.at: date specials=zero becomes TEXT on SQLite (narrowing): there is no day zero; 0000-00-00 is refused. Give the column another type in the mapping, set a policy, or accept the loss.
-- ISO2133 events.at: date specials=zero becomes TEXT on SQLite (representation): dates are text, YYYY-MM-DD; 2024-01-31 → '2024-01-31'.
-- ISO2070 events: SQLite holds the partitions as one table (representation).
-- ISO2114 order lines.price: decimal(10,2) becomes TEXT on SQLite (representation): decimals are text, exact to the last digit, which sorts by its characters, and arithmetic needs a cast; 9.5 → '9.5', which sorts after '10.5'.
-- ISO2114 order lines.total: decimal(20,2) becomes TEXT on SQLite (representation): decimals are text, exact to the last digit, which sorts by its characters, and arithmetic needs a cast; 9.5 → '9.5', which sorts after '10.5'.
-- ISO2031 order lines.total: the formula has no form on SQLite, so the column is plain and keeps the source's values (behaviour): SQLite cannot say 'price * quantity' without changing its meaning: it does not compute in decimal(10,2).
-- ISO2126 orders.placed: timestamp(0) specials=zero becomes TEXT on SQLite (narrowing): there is no day zero; 0000-00-00 is refused. Give the column another type in the mapping, set a policy, or accept the loss.
-- ISO2136 orders.placed: timestamp(0) specials=zero becomes TEXT on SQLite (representation): times are text, YYYY-MM-DD HH:MM:SS with the declared fraction digits; 2024-01-31 09:30:00 → '2024-01-31 09:30:00'.
-- ISO2072 views/active_customers: the view is written in MySQL's words and is left out on SQLite (unsupported). Write it anew there.
-- ISO2072 views/themes: the view is written in MySQL's words and is left out on SQLite (unsupported). Write it anew there.
-- ISO2072 views/vip_customers: the view is written in MySQL's words and is left out on SQLite (unsupported). Write it anew there.
-- ISO2072 routines/touch: the routine is written in MySQL's words and is left out on SQLite (unsupported). Write it anew there.

-- Before the rows
CREATE TABLE "customers" (
    "id" INTEGER NOT NULL PRIMARY KEY AUTOINCREMENT,
    "email" VARCHAR(255) NOT NULL,
    "name" VARCHAR(100) NOT NULL DEFAULT 'nobody',
    "status" TEXT NOT NULL DEFAULT 'new',
    "flags" TEXT DEFAULT 'vip,mail',
    "active" BOOLEAN NOT NULL DEFAULT true,
    "tiny" INTEGER NOT NULL DEFAULT (-1),
    "visits" TEXT NOT NULL DEFAULT '00000000000000000000',
    "medium" INTEGER,
    "padded" INTEGER,
    "balance" TEXT NOT NULL DEFAULT '0.00',
    "huge" TEXT,
    "bits" TEXT,
    "since" INTEGER NOT NULL DEFAULT 2024,
    "born" TEXT,
    "span" TEXT,
    "seen" TEXT DEFAULT (strftime('%Y-%m-%d %H:%M:%f000', 'now', 'localtime')),
    "changed" TEXT NOT NULL DEFAULT (strftime('%Y-%m-%d %H:%M:%S+00:00', 'now')),
    "note" TEXT,
    "prefs" TEXT,
    "photo" BLOB,
    "digest" BLOB,
    "place" TEXT,
    "theme" VARCHAR(20),
    "label" VARCHAR(120) GENERATED ALWAYS AS ('#' || "name") VIRTUAL,
    CONSTRAINT "ck_balance" CHECK (cast("balance" as NUMERIC) >= 0 or not "active"),
    CONSTRAINT "ck_customers_status" CHECK ("status" in ('new', 'it''s ok', 'closed')),
    CONSTRAINT "ck_email" CHECK ("email" glob '*@*'),
    CONSTRAINT "ck_name" CHECK (length("name") between 1 and 100)
);
CREATE TABLE "events" (
    "id" INTEGER NOT NULL,
    "at" TEXT NOT NULL,
    PRIMARY KEY ("id", "at")
);
CREATE TABLE "order lines" (
    "order" INTEGER NOT NULL,
    "line" INTEGER NOT NULL,
    "price" TEXT NOT NULL,
    "quantity" INTEGER NOT NULL DEFAULT 1,
    "total" TEXT,
    PRIMARY KEY ("order", "line"),
    CONSTRAINT "fk_lines_order" FOREIGN KEY ("order") REFERENCES "orders" ("id") ON DELETE CASCADE ON UPDATE CASCADE
);
CREATE TABLE "orders" (
    "id" INTEGER NOT NULL PRIMARY KEY AUTOINCREMENT,
    "customer" INTEGER,
    "parent" INTEGER,
    "placed" TEXT NOT NULL DEFAULT '2000-01-01 00:00:00',
    CONSTRAINT "fk_orders_customer" FOREIGN KEY ("customer") REFERENCES "customers" ("id") ON DELETE SET NULL,
    CONSTRAINT "fk_orders_parent" FOREIGN KEY ("parent") REFERENCES "orders" ("id")
);

-- After the rows
CREATE INDEX "ix_hidden" ON "customers" ("balance");
CREATE INDEX "ix_label" ON "customers" ("label");
CREATE INDEX "ix_lower" ON "customers" (lower("name"));
CREATE INDEX "ix_prefix" ON "customers" (substr("name", 1, 10) DESC, "active");
CREATE UNIQUE INDEX "ux_email" ON "customers" ("email");
CREATE INDEX "fk_orders_customer" ON "orders" ("customer");
CREATE INDEX "fk_orders_parent" ON "orders" ("parent");
