-- Oracle: 3 tables. Made by Isomer from the blueprint; edit that instead.
--
-- Where it is not what the blueprint says:
-- ISO2166 Customers.Email: the collation sqlserver:SQL_Latin1_General_CP1_CI_AS has no equal on Oracle (behaviour): texts compare by each character; 'a' = 'A', true before, is false.
-- ISO2121 Customers.Active: bool becomes NUMBER(1) on Oracle (representation): truth values are 0 and 1, and a check keeps others out; true → 1.
-- ISO2189 Customers.Rating: float64 becomes BINARY_DOUBLE on Oracle (narrowing): zero has no sign there; -0 is refused. Give the column another type in the mapping, set a policy, or accept the loss.
-- ISO2145 Customers.Token: uuid becomes VARCHAR2(36 BYTE) on Oracle (representation): identifiers are text of 36 characters, lower case; 6F9619FF-8B86-D011-B42D-00C04FC964FF → '6f9619ff-8b86-d011-b42d-00c04fc964ff'.
-- ISO2152 Customers.Prefs: xml becomes XMLTYPE on Oracle (narrowing): a document has one root element; <a/><b/> is refused. Give the column another type in the mapping, or accept the loss.
-- ISO2134 Customers.Born: date becomes DATE on Oracle (representation): a date has a time of day, midnight; 2024-01-31 → 2024-01-31 00:00:00.
-- ISO2135 Customers.Opens: time(7) becomes VARCHAR2(16 BYTE) on Oracle (representation): times are text, HH:MM:SS with the declared fraction digits; 09:30:00 → '09:30:00'.
-- ISO2162 Customers.Version: rowversion becomes RAW(8) on Oracle (unsupported): the database no longer changes the stamp; 0x00000000000007D1 stays when its row is updated. Leave the column out in the mapping, or accept the loss.
-- ISO2161 Customers.Place: other(sqlserver:geography) becomes CLOB on Oracle (representation): values are text, as their own engine writes them, without the type's operators; a value → the text that its own engine writes for it.
-- ISO2100 Customers.Email: Oracle takes a text without characters for NULL, and the column takes none (narrowing): '' would be refused. Let the column take NULL, or accept the loss.
-- ISO2100 Customers.Name: Oracle takes a text without characters for NULL, and the column takes none (narrowing): '' would be refused. Let the column take NULL, or accept the loss.
-- ISO2101 Customers.Legacy: Oracle takes a text without characters for NULL (narrowing): '' is read back as NULL.
-- ISO2030 tables/Customers/columns/Token: the default has no form on Oracle and is left out (unsupported): Oracle cannot say 'uuid_v4()' without changing its meaning: it makes no random identifiers of RFC 4122.
-- ISO2103 Customers.Label: Oracle computes generated columns on reading instead of storing them (representation).
-- ISO2051 tables/Customers/indexes/IX_Active: Oracle builds the index without its filter (representation).
-- ISO2051 tables/Customers/indexes/IX_Active: Oracle builds the index without its INCLUDE columns (representation).
-- ISO2051 tables/Customers/indexes/IX_Store: Oracle builds the index without its storage options (representation).
-- ISO2107 tables/Customers/indexes/UX_Code: Oracle takes an empty value for NULL, and many NULLs stand in a unique key (behaviour): two rows with '', refused before, are taken.
-- ISO2177 tables/Customers/indexes/UX_Legacy: Oracle takes an empty value for NULL (narrowing): two rows with (1, '') and (1, NULL), two keys before, are one.
-- ISO2030 tables/Customers/checks/CK_Format: the check has no form on Oracle and is left out (unsupported): it is SQL Server's own text.
-- ISO2072 tables/Customers/triggers/Customers_Touch: the trigger is written in SQL Server's words and is left out on Oracle (unsupported). Write it anew there.
-- ISO2063 tables/sales.Order Lines/foreignKeys/FK_Lines_Order: Oracle has no ON UPDATE (behaviour): a referenced key does not change there with its dependents, so the change of the key is refused instead.
-- ISO2073 sales.Order Lines: the storage options PRIMARY KEY NONCLUSTERED, DATA_COMPRESSION = PAGE are SQL Server's own and are left out on Oracle (representation).
-- ISO2072 views/ActiveCustomers: the view is written in SQL Server's words and is left out on Oracle (unsupported). Write it anew there.
-- ISO2072 routines/Touch: the routine is written in SQL Server's words and is left out on Oracle (unsupported). Write it anew there.
-- ISO2105 sales: a schema is a user on Oracle, and none is made (behaviour). Create the user, or map the tables to the default schema.

-- Before the rows
CREATE SEQUENCE "sales"."Numbers" START WITH 5 INCREMENT BY 5 MINVALUE 1 MAXVALUE 99999 CACHE 10 CYCLE;
CREATE TABLE "Customers" (
    "Id" NUMBER(10) GENERATED ALWAYS AS IDENTITY (START WITH 1000 INCREMENT BY 10) NOT NULL,
    "Email" VARCHAR2(255 CHAR) NOT NULL,
    "Name" VARCHAR2(100 CHAR) DEFAULT 'nobody' NOT NULL,
    "Legacy" VARCHAR2(30 BYTE),
    "Code" CHAR(8 CHAR),
    "Active" NUMBER(1) DEFAULT 1 NOT NULL,
    "Level" NUMBER(3) DEFAULT 1 NOT NULL,
    "Balance" NUMBER(19,4) DEFAULT 0.0 NOT NULL,
    "Rating" BINARY_DOUBLE,
    "Note" CLOB,
    "Photo" BLOB,
    "Digest" RAW(20),
    "Token" VARCHAR2(36 BYTE) NOT NULL,
    "Prefs" XMLTYPE,
    "Born" DATE,
    "Opens" VARCHAR2(16 BYTE),
    "Created" TIMESTAMP(7) DEFAULT sys_extract_utc(systimestamp) NOT NULL,
    "Old" TIMESTAMP(3),
    "Seen" TIMESTAMP(7) WITH TIME ZONE DEFAULT systimestamp NOT NULL,
    "Version" RAW(8) NOT NULL,
    "Place" CLOB,
    "Label" VARCHAR2(120 CHAR) GENERATED ALWAYS AS (upper("Name")) VIRTUAL,
    CONSTRAINT "CK_Balance" CHECK ("Balance" >= 0 or not "Active" = 1),
    CONSTRAINT "CK_Email" CHECK ("Email" like '%@%'),
    CONSTRAINT "CK_Level" CHECK ("Level" in (1, 2, 3)),
    CONSTRAINT "ck_Customers_Active" CHECK ("Active" in (0, 1))
);
CREATE TABLE "sales"."Order Lines" (
    "Order" NUMBER(19) NOT NULL,
    "Line" NUMBER(5) NOT NULL,
    "Price" NUMBER(18,4) NOT NULL,
    "Quantity" NUMBER(10) DEFAULT 1 NOT NULL,
    "Total" NUMBER(30,4) GENERATED ALWAYS AS ("Price" * "Quantity") VIRTUAL
);
CREATE TABLE "sales"."Orders" (
    "Id" NUMBER(19) DEFAULT "sales"."Numbers".nextval NOT NULL,
    "Customer" NUMBER(10),
    "Parent" NUMBER(19),
    "Placed" DATE DEFAULT sysdate NOT NULL
);

-- After the rows
ALTER TABLE "Customers" ADD CONSTRAINT "PK_Customers" PRIMARY KEY ("Id");
ALTER TABLE "Customers" ADD CONSTRAINT "UQ_Token" UNIQUE ("Token");
ALTER TABLE "sales"."Order Lines" ADD CONSTRAINT "PK_Lines" PRIMARY KEY ("Order", "Line");
ALTER TABLE "sales"."Orders" ADD CONSTRAINT "PK_Orders" PRIMARY KEY ("Id");
CREATE INDEX "IX_Active" ON "Customers" ("Created" DESC);
CREATE INDEX "IX_Store" ON "Customers" ("Level", "Rating");
CREATE UNIQUE INDEX "UX_Code" ON "Customers" ("Code");
CREATE UNIQUE INDEX "UX_Email" ON "Customers" ("Email");
CREATE UNIQUE INDEX "UX_Legacy" ON "Customers" ("Legacy", "Level");
CREATE INDEX "sales"."IX_Orders_Customer" ON "sales"."Orders" ("Customer");
ALTER TABLE "sales"."Order Lines" ADD CONSTRAINT "FK_Lines_Order" FOREIGN KEY ("Order") REFERENCES "sales"."Orders" ("Id") ON DELETE CASCADE;
ALTER TABLE "sales"."Orders" ADD CONSTRAINT "FK_Orders_Customer" FOREIGN KEY ("Customer") REFERENCES "Customers" ("Id") ON DELETE SET NULL;
ALTER TABLE "sales"."Orders" ADD CONSTRAINT "FK_Orders_Parent" FOREIGN KEY ("Parent") REFERENCES "sales"."Orders" ("Id");
COMMENT ON TABLE "Customers" IS 'Who buys';
COMMENT ON COLUMN "Customers"."Email" IS 'It''s "unique"';
