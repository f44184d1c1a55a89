-- Oracle: 4 tables. Made by Isomer from the blueprint; edit that instead.
--
-- Where it is not what the blueprint says:
-- ISO2153 customers.mood: enum(sad,'it''s ok',happy) becomes VARCHAR2(255 CHAR) on Oracle (representation): labels are text with a check, and sort as text; 'sad' before 'it's ok' → 'it's ok' before 'sad'.
-- ISO2121 customers.active: bool becomes NUMBER(1) on Oracle (representation): truth values are 0 and 1, and a check keeps others out; true → 1.
-- ISO2120 customers.balance: decimal(12,2) becomes NUMBER(12,2) on Oracle (narrowing): a decimal is a finite number there; NaN is refused. Give the column another type in the mapping, set a policy, or accept the loss.
-- ISO2189 customers.rating: float64 becomes BINARY_DOUBLE on Oracle (narrowing): zero has no sign there; -0 is refused. Give the column another type in the mapping, set a policy, or accept the loss.
-- ISO2156 customers.tags: array<text> becomes CLOB on Oracle (representation): elements are one text; {1,2} → '{1,2}'.
-- ISO2147 customers.prefs: json fidelity=model becomes CLOB on Oracle (representation): documents are text, as they were written; {"a": 1} → '{"a": 1}'.
-- ISO2145 customers.token: uuid becomes VARCHAR2(36 BYTE) on Oracle (representation): identifiers are text of 36 characters, lower case; 6F9619FF-8B86-D011-B42D-00C04FC964FF → '6f9619ff-8b86-d011-b42d-00c04fc964ff'.
-- ISO2158 customers.seen_at: inet becomes VARCHAR2(43 BYTE) on Oracle (representation): addresses are text, which sorts by its characters; 10.0.0.9 → '10.0.0.9', which sorts after '10.0.0.10'.
-- ISO2138 customers.idle: interval becomes VARCHAR2(64 BYTE) on Oracle (representation): intervals are text, an ISO 8601 duration, which does not sort by length; 1 day 2 hours → 'P1DT2H'.
-- ISO2130 customers.created: timestamptz(6) becomes TIMESTAMP(6) WITH LOCAL TIME ZONE on Oracle (narrowing): a date is a day of the calendar there; infinity is refused. Give the column another type in the mapping, set a policy, or accept the loss.
-- ISO2131 customers.created: timestamptz(6) becomes TIMESTAMP(6) WITH LOCAL TIME ZONE on Oracle (narrowing): its years begin later, or end earlier; 4713-03-15 BC is refused. Give the column another type in the mapping, set a policy, or accept the loss.
-- ISO2134 customers.born: date becomes DATE on Oracle (representation): a date has a time of day, midnight; 2024-01-31 → 2024-01-31 00:00:00.
-- ISO2130 customers.born: date becomes DATE on Oracle (narrowing): a date is a day of the calendar there; infinity is refused. Give the column another type in the mapping, set a policy, or accept the loss.
-- ISO2131 customers.born: date becomes DATE on Oracle (narrowing): its years begin later, or end earlier; 4713-03-15 BC is refused. Give the column another type in the mapping, set a policy, or accept the loss.
-- ISO2161 customers.search: other(postgresql:tsvector) becomes CLOB on Oracle (representation): values are text, as their own engine writes them, without the type's operators; a value → the text that its own engine writes for it.
-- ISO2100 customers.code: Oracle takes a text without characters for NULL, and the column takes none (narrowing): '' would be refused. Let the column take NULL, or accept the loss.
-- ISO2074 customers.code: Oracle has no domains, so the column takes the domain's type, default and checks (representation).
-- ISO2100 customers.email: Oracle takes a text without characters for NULL, and the column takes none (narrowing): '' would be refused. Let the column take NULL, or accept the loss.
-- ISO2030 tables/customers/columns/token: the default has no form on Oracle and is left out (unsupported): Oracle cannot say 'uuid_v4()' without changing its meaning: it makes no random identifiers of RFC 4122.
-- ISO2031 customers.upper_name: the formula has no form on Oracle, so the column is plain and keeps the source's values (behaviour): a formula gives no CLOB.
-- ISO2051 tables/customers/indexes/customers_active: Oracle builds the index without its filter (representation).
-- ISO2051 tables/customers/indexes/customers_active: Oracle builds the index without its INCLUDE columns (representation).
-- ISO2050 tables/customers/indexes/customers_lower: Oracle cannot build it (behaviour): the type of name has no order. Queries that used it read the table; a unique one is no longer kept.
-- ISO2050 tables/customers/indexes/customers_prefs: Oracle cannot build it (behaviour): it knows no gin index. Queries that used it read the table; a unique one is no longer kept.
-- ISO2050 tables/customers/indexes/customers_search: Oracle cannot build it (behaviour): it knows no gin index. Queries that used it read the table; a unique one is no longer kept.
-- ISO2030 tables/customers/checks/customers_format: the check has no form on Oracle and is left out (unsupported): it is PostgreSQL's own text.
-- ISO2030 tables/customers: the check code_check_code has no form on Oracle and is left out (unsupported): Oracle cannot say '''' without changing its meaning: an empty value is NULL there.
-- ISO2072 tables/customers/triggers/customers_touch: the trigger is written in PostgreSQL's words and is left out on Oracle (unsupported). Write it anew there.
-- ISO2134 events.at: date becomes DATE on Oracle (representation): a date has a time of day, midnight; 2024-01-31 → 2024-01-31 00:00:00.
-- ISO2130 events.at: date becomes DATE on Oracle (narrowing): a date is a day of the calendar there; infinity is refused. Give the column another type in the mapping, set a policy, or accept the loss.
-- ISO2131 events.at: date becomes DATE on Oracle (narrowing): its years begin later, or end earlier; 4713-03-15 BC is refused. Give the column another type in the mapping, set a policy, or accept the loss.
-- ISO2065 events.kind: text becomes VARCHAR2(1000 CHAR) on Oracle, where a key has 6360 bytes (narrowing): a text of 1001 characters would not fit. Give the column a length in the mapping, or accept the loss.
-- ISO2100 events.kind: Oracle takes a text without characters for NULL, and the column takes none (narrowing): '' would be refused. Let the column take NULL, or accept the loss.
-- ISO2070 events: Oracle holds the partitions as one table (representation).
-- ISO2120 sales.Order Lines.price: money(19,2) becomes NUMBER(19,2) on Oracle (narrowing): a decimal is a finite number there; NaN is refused. Give the column another type in the mapping, set a policy, or accept the loss.
-- ISO2117 sales.Order Lines.quantity: decimal(*) becomes NUMBER on Oracle (narrowing): a number has fewer significant digits there; 1.000000000000000000000000000000000000001 is refused. Give the column another type in the mapping, set a policy, or accept the loss.
-- ISO2120 sales.Order Lines.quantity: decimal(*) becomes NUMBER on Oracle (narrowing): a decimal is a finite number there; NaN is refused. Give the column another type in the mapping, set a policy, or accept the loss.
-- ISO2135 sales.Order Lines.since: time(3) becomes VARCHAR2(12 BYTE) on Oracle (representation): times are text, HH:MM:SS with the declared fraction digits; 09:30:00 → '09:30:00'.
-- ISO2063 tables/sales.Order Lines/foreignKeys/lines_order: Oracle has no ON UPDATE (behaviour): a referenced key does not change there with its dependents, so the change of the key is refused instead.
-- ISO2130 sales.orders.placed: timestamp(3) becomes TIMESTAMP(3) on Oracle (narrowing): a date is a day of the calendar there; infinity is refused. Give the column another type in the mapping, set a policy, or accept the loss.
-- ISO2131 sales.orders.placed: timestamp(3) becomes TIMESTAMP(3) on Oracle (narrowing): its years begin later, or end earlier; 4713-03-15 BC is refused. Give the column another type in the mapping, set a policy, or accept the loss.
-- ISO2061 tables/sales.orders/foreignKeys/orders_first: Oracle takes a reference of which only some columns are NULL (behaviour): (1, NULL), refused before, is taken.
-- ISO2071 enum mood: Oracle holds no comments (unsupported): 1 left out.
-- ISO2072 views/active_customers: the view is written in PostgreSQL's words and is left out on Oracle (unsupported). Write it anew there.
-- ISO2072 routines/"touch()": the routine is written in PostgreSQL's words and is left out on Oracle (unsupported). Write it anew there.
-- ISO2105 SALES: a schema is a user on Oracle, and none is made (behaviour). Create the user, or map the tables to the default schema.

-- Before the rows
CREATE SEQUENCE "SALES"."NUMBERS" START WITH 5 INCREMENT BY 5 MINVALUE 1 MAXVALUE 99999 CACHE 10 CYCLE;
CREATE TABLE "CUSTOMERS" (
    "ID" NUMBER(19) GENERATED BY DEFAULT AS IDENTITY NOT NULL,
    "CODE" VARCHAR2(8 CHAR) NOT NULL,
    "EMAIL" VARCHAR2(255 CHAR) NOT NULL,
    "NAME" CLOB DEFAULT 'nobody' NOT NULL,
    "MOOD" VARCHAR2(255 CHAR) DEFAULT 'happy',
    "ACTIVE" NUMBER(1) DEFAULT 1 NOT NULL,
    "BALANCE" NUMBER(12,2) DEFAULT 0.00 NOT NULL,
    "RATING" BINARY_DOUBLE,
    "TAGS" CLOB,
    "PREFS" CLOB,
    "TOKEN" VARCHAR2(36 BYTE) NOT NULL,
    "PHOTO" BLOB DEFAULT hextoraw('00FF'),
    "SEEN_AT" VARCHAR2(43 BYTE),
    "IDLE" VARCHAR2(64 BYTE),
    "CREATED" TIMESTAMP(6) WITH LOCAL TIME ZONE DEFAULT systimestamp NOT NULL,
    "BORN" DATE,
    "SEARCH" CLOB,
    "UPPER_NAME" CLOB,
    CONSTRAINT "CK_CUSTOMERS_ACTIVE" CHECK ("ACTIVE" in (0, 1)),
    CONSTRAINT "CK_CUSTOMERS_MOOD" CHECK ("MOOD" in ('sad', 'it''s ok', 'happy')),
    CONSTRAINT "CUSTOMERS_BALANCE" CHECK ("BALANCE" >= 0 or not "ACTIVE" = 1),
    CONSTRAINT "CUSTOMERS_EMAIL" CHECK ("EMAIL" like '%@%'),
    CONSTRAINT "CUSTOMERS_NAME" CHECK (length("NAME") >= 1 and length("NAME") <= 100)
);
CREATE TABLE "EVENTS" (
    "AT" DATE NOT NULL,
    "KIND" VARCHAR2(1000 CHAR) NOT NULL,
    "NOTE" CLOB
);
CREATE TABLE "SALES"."ORDERS" (
    "ID" NUMBER(19) GENERATED ALWAYS AS IDENTITY (START WITH 1000 INCREMENT BY 10) NOT NULL,
    "CUSTOMER" NUMBER(19),
    "PARENT" NUMBER(19),
    "FIRST" NUMBER(5),
    "NUMBER" NUMBER(19) DEFAULT "SALES"."NUMBERS".nextval NOT NULL,
    "PLACED" TIMESTAMP(3) DEFAULT localtimestamp NOT NULL
);
CREATE TABLE "SALES"."Order Lines" (
    "ORDER" NUMBER(19) NOT NULL,
    "LINE" NUMBER(5) NOT NULL,
    "PRICE" NUMBER(19,2) NOT NULL,
    "QUANTITY" NUMBER DEFAULT 1 NOT NULL,
    "SINCE" VARCHAR2(12 BYTE) DEFAULT '08:30:00.000'
);

-- After the rows
ALTER TABLE "CUSTOMERS" ADD CONSTRAINT "CUSTOMERS_PK" PRIMARY KEY ("ID");
ALTER TABLE "CUSTOMERS" ADD CONSTRAINT "CUSTOMERS_EMAIL_KEY" UNIQUE ("EMAIL");
ALTER TABLE "CUSTOMERS" ADD CONSTRAINT "CUSTOMERS_ONCE" UNIQUE ("CODE", "BORN") DEFERRABLE INITIALLY DEFERRED;
ALTER TABLE "EVENTS" ADD PRIMARY KEY ("AT", "KIND");
ALTER TABLE "SALES"."ORDERS" ADD PRIMARY KEY ("ID");
ALTER TABLE "SALES"."Order Lines" ADD PRIMARY KEY ("ORDER", "LINE");
CREATE INDEX "CUSTOMERS_ACTIVE" ON "CUSTOMERS" ("CREATED" DESC);
ALTER TABLE "SALES"."ORDERS" ADD CONSTRAINT "ORDERS_CUSTOMER" FOREIGN KEY ("CUSTOMER") REFERENCES "CUSTOMERS" ("ID") ON DELETE SET NULL;
ALTER TABLE "SALES"."ORDERS" ADD CONSTRAINT "ORDERS_FIRST" FOREIGN KEY ("ID", "FIRST") REFERENCES "SALES"."Order Lines" ("ORDER", "LINE") DEFERRABLE INITIALLY DEFERRED;
ALTER TABLE "SALES"."ORDERS" ADD CONSTRAINT "ORDERS_PARENT" FOREIGN KEY ("PARENT") REFERENCES "SALES"."ORDERS" ("ID");
ALTER TABLE "SALES"."Order Lines" ADD CONSTRAINT "LINES_ORDER" FOREIGN KEY ("ORDER") REFERENCES "SALES"."ORDERS" ("ID") ON DELETE CASCADE;
COMMENT ON TABLE "CUSTOMERS" IS 'Who buys';
COMMENT ON COLUMN "CUSTOMERS"."EMAIL" IS 'It''s "unique"';
