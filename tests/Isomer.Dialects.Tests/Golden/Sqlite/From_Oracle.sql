-- SQLite: 3 tables. Made by Isomer from the blueprint; edit that instead.
--
-- Where it is not what the blueprint says:
-- ISO2122 ORDERS.ID: decimal(19,0) becomes INTEGER on SQLite (narrowing): the destination numbers whole numbers of 64 bits with a sign; 9223372036854775808 is refused. Give the column another type in the mapping, set a policy, or accept the loss.
-- ISO2122 ORDERS.PARENT: decimal(19,0) becomes INTEGER on SQLite (narrowing): the destination numbers whole numbers of 64 bits with a sign; 9223372036854775808 is refused. Give the column another type in the mapping, set a policy, or accept the loss.
-- ISO2142 CUSTOMERS.NATION: string(8) fixed national unit=utf16 becomes CHAR(8) on SQLite (behaviour): a text of fixed length is neither padded, nor compared without the blanks at its end; 'ab' = 'ab  ', true before, is false.
-- ISO2114 CUSTOMERS.BALANCE: decimal(12,2) becomes TEXT on SQLite (representation): decimals are text, exact to the last digit, which sorts by its characters, and arithmetic needs a cast; 9.5 → '9.5', which sorts after '10.5'.
-- ISO2114 CUSTOMERS.AMOUNT: decimal(*) digits=38 becomes TEXT on SQLite (representation): decimals are text, exact to the last digit, which sorts by its characters, and arithmetic needs a cast; 9.5 → '9.5', which sorts after '10.5'.
-- ISO2114 CUSTOMERS.ROUNDED: decimal(5,-2) becomes TEXT on SQLite (representation): decimals are text, exact to the last digit, which sorts by its characters, and arithmetic needs a cast; 9.5 → '9.5', which sorts after '10.5'.
-- ISO2114 CUSTOMERS.OLD: decimal(*) binary_precision=126 digits=38 becomes TEXT on SQLite (representation): decimals are text, exact to the last digit, which sorts by its characters, and arithmetic needs a cast; 9.5 → '9.5', which sorts after '10.5'.
-- ISO2118 CUSTOMERS.RATING: float64 becomes REAL on SQLite (narrowing): a binary number is a number there; NaN is refused. Give the column another type in the mapping, set a policy, or accept the loss.
-- ISO2151 CUSTOMERS.PREFS: xml kind=document becomes TEXT on SQLite (representation): documents are text, as they were written; <a/> → '<a/>'.
-- ISO2136 CUSTOMERS.BORN: timestamp(0) becomes TEXT on SQLite (representation): times are text, YYYY-MM-DD HH:MM:SS with the declared fraction digits; 2024-01-31 09:30:00 → '2024-01-31 09:30:00'.
-- ISO2136 CUSTOMERS.CREATED: timestamp(0) becomes TEXT on SQLite (representation): times are text, YYYY-MM-DD HH:MM:SS with the declared fraction digits; 2024-01-31 09:30:00 → '2024-01-31 09:30:00'.
-- ISO2136 CUSTOMERS.EXACT: timestamp(9) becomes TEXT on SQLite (representation): times are text, YYYY-MM-DD HH:MM:SS with the declared fraction digits; 2024-01-31 09:30:00 → '2024-01-31 09:30:00'.
-- ISO2137 CUSTOMERS.SEEN: timestamptz(6) becomes TEXT on SQLite (representation): instants are text in UTC, YYYY-MM-DD HH:MM:SS+00:00; 2024-01-31 09:30:00+01:00 → '2024-01-31 08:30:00+00:00'.
-- ISO2128 CUSTOMERS.ZONED: timestamptz(6) zone=region becomes TEXT on SQLite (narrowing): the instant is kept, in UTC, and its offset is not; 2024-01-02 10:00:00+02:00 → 2024-01-02 08:00:00+00:00. Give the column another type in the mapping, or accept the loss.
-- ISO2137 CUSTOMERS.ZONED: timestamptz(6) zone=region becomes TEXT on SQLite (representation): instants are text in UTC, YYYY-MM-DD HH:MM:SS+00:00; 2024-01-31 09:30:00+01:00 → '2024-01-31 08:30:00+00:00'.
-- ISO2138 CUSTOMERS.SPAN: interval(9) fields=ds becomes TEXT on SQLite (representation): intervals are text, an ISO 8601 duration, which does not sort by length; 1 day 2 hours → 'P1DT2H'.
-- ISO2161 CUSTOMERS.PLACE: other(oracle:MDSYS.SDO_GEOMETRY) becomes TEXT on SQLite (representation): values are text, as their own engine writes them, without the type's operators; a value → the text that its own engine writes for it.
-- ISO2041 CUSTOMERS.ID: SQLite has no identity that refuses given values (behaviour).
-- ISO2041 CUSTOMERS.ID: SQLite has no identity that begins at 1000 (behaviour).
-- ISO2041 CUSTOMERS.ID: SQLite has no identity that steps by 10 (behaviour).
-- ISO2192 CUSTOMERS.LABEL: the formula calls upper, which gives another value on SQLite for some arguments (behaviour): upper('é'), 'É' before, is 'é'.
-- ISO2071 CUSTOMERS: SQLite holds no comments (unsupported): 2 left out.
-- ISO2051 tables/CUSTOMERS/indexes/CUSTOMERS_ACTIVE: SQLite builds the index without the method bitmap, as an ordered tree (representation).
-- ISO2192 tables/CUSTOMERS/indexes/CUSTOMERS_LOWER: the key calls lower, which gives another value on SQLite for some arguments (behaviour): lower('É'), 'é' before, is 'É'.
-- ISO2051 tables/CUSTOMERS/indexes/CUSTOMERS_REVERSE: SQLite builds the index without its storage options (representation).
-- ISO2360 tables/CUSTOMERS/unique/CUSTOMERS_ONCE: SQLite compares no keys of which a column is NULL (behaviour): two rows with (1, NULL), refused before, are taken.
-- ISO2060 tables/CUSTOMERS/unique/CUSTOMERS_ONCE: SQLite checks the key row by row, never at the end of a transaction (behaviour).
-- ISO2030 tables/CUSTOMERS/checks/CUSTOMERS_FORMAT: the check has no form on SQLite and is left out (unsupported): it is Oracle's own text.
-- ISO2072 tables/CUSTOMERS/triggers/CUSTOMERS_TOUCH: the trigger is written in Oracle's words and is left out on SQLite (unsupported). Write it anew there.
-- ISO2136 EVENTS.AT: timestamp(0) becomes TEXT on SQLite (representation): times are text, YYYY-MM-DD HH:MM:SS with the declared fraction digits; 2024-01-31 09:30:00 → '2024-01-31 09:30:00'.
-- ISO2070 EVENTS: SQLite holds the partitions as one table (representation).
-- ISO2043 ORDERS.ID: SQLite has no sequences, so it numbers the column itself (representation).
-- ISO2042 NUMBERS: SQLite has no sequences (unsupported).
-- ISO2072 views/ACTIVE_CUSTOMERS: the view is written in Oracle's words and is left out on SQLite (unsupported). Write it anew there.
-- ISO2072 routines/TOUCH: the routine is written in Oracle's words and is left out on SQLite (unsupported). Write it anew there.

-- Before the rows
CREATE TABLE "CUSTOMERS" (
    "ID" INTEGER NOT NULL CONSTRAINT "CUSTOMERS_PK" PRIMARY KEY AUTOINCREMENT,
    "EMAIL" VARCHAR(255) NOT NULL,
    "NAME" VARCHAR(100) NOT NULL DEFAULT 'nobody',
    "LEGACY" VARCHAR(30),
    "NATION" CHAR(8),
    "ACTIVE" BOOLEAN NOT NULL DEFAULT true,
    "BALANCE" TEXT NOT NULL DEFAULT '0.00',
    "AMOUNT" TEXT,
    "ROUNDED" TEXT,
    "OLD" TEXT,
    "RATING" REAL,
    "NOTE" TEXT,
    "PHOTO" BLOB,
    "DIGEST" BLOB,
    "PREFS" TEXT,
    "BORN" TEXT,
    "CREATED" TEXT NOT NULL DEFAULT (strftime('%Y-%m-%d %H:%M:%S', 'now', 'localtime')),
    "EXACT" TEXT,
    "SEEN" TEXT NOT NULL DEFAULT (strftime('%Y-%m-%d %H:%M:%f000+00:00', 'now')),
    "ZONED" TEXT,
    "SPAN" TEXT,
    "PLACE" TEXT,
    "LABEL" VARCHAR(120) GENERATED ALWAYS AS (upper("NAME")) VIRTUAL,
    CONSTRAINT "CUSTOMERS_EMAIL" UNIQUE ("EMAIL"),
    CONSTRAINT "CUSTOMERS_ONCE" UNIQUE ("LEGACY", "BORN"),
    CONSTRAINT "CUSTOMERS_BALANCE" CHECK (cast("BALANCE" as NUMERIC) >= 0 or not "ACTIVE"),
    CONSTRAINT "CUSTOMERS_MAIL" CHECK ("EMAIL" glob '*@*'),
    CONSTRAINT "CUSTOMERS_NAME" CHECK (length("NAME") between 1 and 100)
);
CREATE TABLE "EVENTS" (
    "AT" TEXT NOT NULL,
    "KIND" VARCHAR(10) NOT NULL,
    CONSTRAINT "EVENTS_PK" PRIMARY KEY ("AT", "KIND")
);
CREATE TABLE "ORDERS" (
    "ID" INTEGER NOT NULL CONSTRAINT "ORDERS_PK" PRIMARY KEY AUTOINCREMENT,
    "CUSTOMER" INTEGER,
    "PARENT" INTEGER,
    "Odd Name" INTEGER,
    CONSTRAINT "ORDERS_CUSTOMER_FK" FOREIGN KEY ("CUSTOMER") REFERENCES "CUSTOMERS" ("ID") ON DELETE SET NULL,
    CONSTRAINT "ORDERS_PARENT_FK" FOREIGN KEY ("PARENT") REFERENCES "ORDERS" ("ID") ON DELETE CASCADE DEFERRABLE INITIALLY DEFERRED
);

-- After the rows
CREATE INDEX "CUSTOMERS_ACTIVE" ON "CUSTOMERS" ("ACTIVE");
CREATE INDEX "CUSTOMERS_CREATED" ON "CUSTOMERS" ("CREATED" DESC, "NAME");
CREATE UNIQUE INDEX "CUSTOMERS_LOWER" ON "CUSTOMERS" (lower("NAME"));
CREATE INDEX "CUSTOMERS_REVERSE" ON "CUSTOMERS" ("RATING");
CREATE INDEX "ORDERS_CUSTOMER" ON "ORDERS" ("CUSTOMER");
