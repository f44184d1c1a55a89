-- SQLite: 4 tables. Made by Isomer from the blueprint; edit that instead.
--
-- Where it is not what the blueprint says:
-- ISO2153 customers.mood: enum(sad,'it''s ok',happy) becomes TEXT on SQLite (representation): labels are text with a check, and sort as text; 'sad' before 'it's ok' → 'it's ok' before 'sad'.
-- ISO2114 customers.balance: decimal(12,2) becomes TEXT on SQLite (representation): decimals are text, exact to the last digit, which sorts by its characters, and arithmetic needs a cast; 9.5 → '9.5', which sorts after '10.5'.
-- ISO2118 customers.rating: float64 becomes REAL on SQLite (narrowing): a binary number is a number there; NaN is refused. Give the column another type in the mapping, set a policy, or accept the loss.
-- ISO2189 customers.rating: float64 becomes REAL on SQLite (narrowing): zero has no sign there; -0 is refused. Give the column another type in the mapping, set a policy, or accept the loss.
-- ISO2156 customers.tags: array<text> becomes TEXT on SQLite (representation): elements are one text; {1,2} → '{1,2}'.
-- ISO2147 customers.prefs: json fidelity=model becomes TEXT on SQLite (representation): documents are text, as they were written; {"a": 1} → '{"a": 1}'.
-- ISO2145 customers.token: uuid becomes TEXT on SQLite (representation): identifiers are text of 36 characters, lower case; 6F9619FF-8B86-D011-B42D-00C04FC964FF → '6f9619ff-8b86-d011-b42d-00c04fc964ff'.
-- ISO2158 customers.seen_at: inet becomes TEXT on SQLite (representation): addresses are text, which sorts by its characters; 10.0.0.9 → '10.0.0.9', which sorts after '10.0.0.10'.
-- ISO2138 customers.idle: interval becomes TEXT on SQLite (representation): intervals are text, an ISO 8601 duration, which does not sort by length; 1 day 2 hours → 'P1DT2H'.
-- ISO2137 customers.created: timestamptz(6) becomes TEXT on SQLite (representation): instants are text in UTC, YYYY-MM-DD HH:MM:SS+00:00; 2024-01-31 09:30:00+01:00 → '2024-01-31 08:30:00+00:00'.
-- ISO2133 customers.born: date becomes TEXT on SQLite (representation): dates are text, YYYY-MM-DD; 2024-01-31 → '2024-01-31'.
-- ISO2161 customers.search: other(postgresql:tsvector) becomes TEXT on SQLite (representation): values are text, as their own engine writes them, without the type's operators; a value → the text that its own engine writes for it.
-- ISO2074 customers.code: SQLite has no domains, so the column takes the domain's type, default and checks (representation).
-- ISO2192 customers.upper_name: the formula calls upper, which gives another value on SQLite for some arguments (behaviour): upper('é'), 'É' before, is 'é'.
-- ISO2071 customers: SQLite holds no comments (unsupported): 2 left out.
-- ISO2051 tables/customers/indexes/customers_active: SQLite builds the index without its INCLUDE columns (representation).
-- ISO2192 tables/customers/indexes/customers_lower: the key calls lower, which gives another value on SQLite for some arguments (behaviour): lower('É'), 'é' before, is 'É'.
-- ISO2050 tables/customers/indexes/customers_prefs: SQLite cannot build it (behaviour): it knows no gin index. Queries that used it read the table; a unique one is no longer kept.
-- ISO2050 tables/customers/indexes/customers_search: SQLite cannot build it (behaviour): it knows no gin index. Queries that used it read the table; a unique one is no longer kept.
-- ISO2052 tables/customers/unique/customers_once: SQLite lets many NULLs stand in a unique key (behaviour): two rows with NULL, refused before, are taken.
-- ISO2060 tables/customers/unique/customers_once: SQLite checks the key row by row, never at the end of a transaction (behaviour).
-- ISO2030 tables/customers/checks/customers_format: the check has no form on SQLite and is left out (unsupported): it is PostgreSQL's own text.
-- ISO2072 tables/customers/triggers/customers_touch: the trigger is written in PostgreSQL's words and is left out on SQLite (unsupported). Write it anew there.
-- ISO2133 events.at: date becomes TEXT on SQLite (representation): dates are text, YYYY-MM-DD; 2024-01-31 → '2024-01-31'.
-- ISO2070 events: SQLite holds the partitions as one table (representation).
-- ISO2114 sales.Order Lines.price: money(19,2) becomes TEXT on SQLite (representation): decimals are text, exact to the last digit, which sorts by its characters, and arithmetic needs a cast; 9.5 → '9.5', which sorts after '10.5'.
-- ISO2114 sales.Order Lines.quantity: decimal(*) becomes TEXT on SQLite (representation): decimals are text, exact to the last digit, which sorts by its characters, and arithmetic needs a cast; 9.5 → '9.5', which sorts after '10.5'.
-- ISO2135 sales.Order Lines.since: time(3) becomes TEXT on SQLite (representation): times are text, HH:MM:SS with the declared fraction digits; 09:30:00 → '09:30:00'.
-- ISO2136 sales.orders.placed: timestamp(3) becomes TEXT on SQLite (representation): times are text, YYYY-MM-DD HH:MM:SS with the declared fraction digits; 2024-01-31 09:30:00 → '2024-01-31 09:30:00'.
-- ISO2041 sales.orders.id: SQLite has no identity that refuses given values (behaviour).
-- ISO2041 sales.orders.id: SQLite has no identity that begins at 1000 (behaviour).
-- ISO2041 sales.orders.id: SQLite has no identity that steps by 10 (behaviour).
-- ISO2030 tables/sales.orders/columns/number: the default has no form on SQLite and is left out (unsupported): sales.numbers: SQLite has no sequences (unsupported).
-- ISO2061 tables/sales.orders/foreignKeys/orders_first: SQLite takes a reference of which only some columns are NULL (behaviour): (1, NULL), refused before, is taken.
-- ISO2042 sales.numbers: SQLite has no sequences (unsupported).
-- ISO2071 enum mood: SQLite holds no comments (unsupported): 1 left out.
-- ISO2072 views/active_customers: the view is written in PostgreSQL's words and is left out on SQLite (unsupported). Write it anew there.
-- ISO2072 routines/"touch()": the routine is written in PostgreSQL's words and is left out on SQLite (unsupported). Write it anew there.

-- Before the rows
CREATE TABLE "customers" (
    "id" INTEGER NOT NULL CONSTRAINT "customers_pk" PRIMARY KEY AUTOINCREMENT,
    "code" VARCHAR(8) NOT NULL,
    "email" VARCHAR(255) NOT NULL,
    "name" TEXT NOT NULL DEFAULT 'nobody',
    "mood" TEXT DEFAULT 'happy',
    "active" BOOLEAN NOT NULL DEFAULT true,
    "balance" TEXT NOT NULL DEFAULT '0.00',
    "rating" REAL,
    "tags" TEXT,
    "prefs" TEXT,
    "token" TEXT NOT NULL DEFAULT (lower(hex(randomblob(4)) || '-' || hex(randomblob(2)) || '-4' || substr(hex(randomblob(2)), 2) || '-' || substr('89ab', 1 + abs(random() % 4), 1) || substr(hex(randomblob(2)), 2) || '-' || hex(randomblob(6)))),
    "photo" BLOB DEFAULT x'00FF',
    "seen_at" TEXT,
    "idle" TEXT,
    "created" TEXT NOT NULL DEFAULT (strftime('%Y-%m-%d %H:%M:%f000+00:00', 'now')),
    "born" TEXT,
    "search" TEXT,
    "upper_name" TEXT GENERATED ALWAYS AS (upper("name")) STORED,
    CONSTRAINT "customers_email_key" UNIQUE ("email"),
    CONSTRAINT "customers_once" UNIQUE ("code", "born"),
    CONSTRAINT "ck_customers_mood" CHECK ("mood" in ('sad', 'it''s ok', 'happy')),
    CONSTRAINT "code_check_code" CHECK ("code" <> ''),
    CONSTRAINT "customers_balance" CHECK (cast("balance" as NUMERIC) >= 0 or not "active"),
    CONSTRAINT "customers_email" CHECK ("email" glob '*@*'),
    CONSTRAINT "customers_name" CHECK (length("name") >= 1 and length("name") <= 100)
);
CREATE TABLE "events" (
    "at" TEXT NOT NULL,
    "kind" TEXT NOT NULL,
    "note" TEXT,
    PRIMARY KEY ("at", "kind")
);
CREATE TABLE "sales_Order Lines" (
    "order" INTEGER NOT NULL,
    "line" INTEGER NOT NULL,
    "price" TEXT NOT NULL,
    "quantity" TEXT NOT NULL DEFAULT '1',
    "since" TEXT DEFAULT '08:30:00.000',
    PRIMARY KEY ("order", "line"),
    CONSTRAINT "lines_order" FOREIGN KEY ("order") REFERENCES "sales_orders" ("id") ON DELETE CASCADE ON UPDATE CASCADE
);
CREATE TABLE "sales_orders" (
    "id" INTEGER NOT NULL PRIMARY KEY AUTOINCREMENT,
    "customer" INTEGER,
    "parent" INTEGER,
    "first" INTEGER,
    "number" INTEGER NOT NULL,
    "placed" TEXT NOT NULL DEFAULT (strftime('%Y-%m-%d %H:%M:%f', 'now', 'localtime')),
    CONSTRAINT "orders_customer" FOREIGN KEY ("customer") REFERENCES "customers" ("id") ON DELETE SET NULL,
    CONSTRAINT "orders_first" FOREIGN KEY ("id", "first") REFERENCES "sales_Order Lines" ("order", "line") DEFERRABLE INITIALLY DEFERRED,
    CONSTRAINT "orders_parent" FOREIGN KEY ("parent") REFERENCES "sales_orders" ("id") ON DELETE RESTRICT
);

-- After the rows
CREATE INDEX "customers_active" ON "customers" ("created" DESC) WHERE "active";
CREATE UNIQUE INDEX "customers_lower" ON "customers" (lower("name"));
