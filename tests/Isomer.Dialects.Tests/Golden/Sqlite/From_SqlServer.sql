-- SQLite: 3 tables. Made by Isomer from the blueprint; edit that instead.
--
-- Where it is not what the blueprint says:
-- ISO2166 Customers.Email: the collation sqlserver:SQL_Latin1_General_CP1_CI_AS has no equal on SQLite (behaviour): texts compare by each character; 'a' = 'A', true before, is false.
-- ISO2142 Customers.Code: string(8) fixed unit=utf16 becomes CHAR(8) on SQLite (behaviour): a text of fixed length is neither padded, nor compared without the blanks at its end; 'ab' = 'ab  ', true before, is false.
-- ISO2114 Customers.Balance: money(19,4) becomes TEXT on SQLite (representation): decimals are text, exact to the last digit, which sorts by its characters, and arithmetic needs a cast; 9.5 → '9.5', which sorts after '10.5'.
-- ISO2189 Customers.Rating: float64 becomes REAL on SQLite (narrowing): zero has no sign there; -0 is refused. Give the column another type in the mapping, set a policy, or accept the loss.
-- ISO2145 Customers.Token: uuid becomes TEXT on SQLite (representation): identifiers are text of 36 characters, lower case; 6F9619FF-8B86-D011-B42D-00C04FC964FF → '6f9619ff-8b86-d011-b42d-00c04fc964ff'.
-- ISO2151 Customers.Prefs: xml becomes TEXT on SQLite (representation): documents are text, as they were written; <a/> → '<a/>'.
-- ISO2133 Customers.Born: date becomes TEXT on SQLite (representation): dates are text, YYYY-MM-DD; 2024-01-31 → '2024-01-31'.
-- ISO2135 Customers.Opens: time(7) becomes TEXT on SQLite (representation): times are text, HH:MM:SS with the declared fraction digits; 09:30:00 → '09:30:00'.
-- ISO2136 Customers.Created: timestamp(7) becomes TEXT on SQLite (representation): times are text, YYYY-MM-DD HH:MM:SS with the declared fraction digits; 2024-01-31 09:30:00 → '2024-01-31 09:30:00'.
-- ISO2136 Customers.Old: timestamp(3) grid=1/300s becomes TEXT on SQLite (representation): times are text, YYYY-MM-DD HH:MM:SS with the declared fraction digits; 2024-01-31 09:30:00 → '2024-01-31 09:30:00'.
-- ISO2128 Customers.Seen: timestamptz(7) zone=offset becomes TEXT on SQLite (narrowing): the instant is kept, in UTC, and its offset is not; 2024-01-02 10:00:00+02:00 → 2024-01-02 08:00:00+00:00. Give the column another type in the mapping, or accept the loss.
-- ISO2137 Customers.Seen: timestamptz(7) zone=offset becomes TEXT on SQLite (representation): instants are text in UTC, YYYY-MM-DD HH:MM:SS+00:00; 2024-01-31 09:30:00+01:00 → '2024-01-31 08:30:00+00:00'.
-- ISO2162 Customers.Version: rowversion becomes BLOB on SQLite (unsupported): the database no longer changes the stamp; 0x00000000000007D1 stays when its row is updated. Leave the column out in the mapping, or accept the loss.
-- ISO2161 Customers.Place: other(sqlserver:geography) becomes TEXT on SQLite (representation): values are text, as their own engine writes them, without the type's operators; a value → the text that its own engine writes for it.
-- ISO2041 Customers.Id: SQLite has no identity that refuses given values (behaviour).
-- ISO2041 Customers.Id: SQLite has no identity that begins at 1000 (behaviour).
-- ISO2041 Customers.Id: SQLite has no identity that steps by 10 (behaviour).
-- ISO2192 Customers.Label: the formula calls upper, which gives another value on SQLite for some arguments (behaviour): upper('é'), 'É' before, is 'é'.
-- ISO2071 Customers: SQLite holds no comments (unsupported): 2 left out.
-- ISO2051 tables/Customers/indexes/IX_Active: SQLite builds the index without its INCLUDE columns (representation).
-- ISO2051 tables/Customers/indexes/IX_Store: SQLite builds the index without its storage options (representation).
-- ISO2052 tables/Customers/indexes/UX_Legacy: SQLite lets many NULLs stand in a unique key (behaviour): two rows with NULL, refused before, are taken.
-- ISO2030 tables/Customers/checks/CK_Balance: the check has no form on SQLite and is left out (unsupported): SQLite cannot say 'Balance >= 0' without changing its meaning: it holds money(19,4) as text, which does not sort as the values do.
-- ISO2030 tables/Customers/checks/CK_Format: the check has no form on SQLite and is left out (unsupported): it is SQL Server's own text.
-- ISO2072 tables/Customers/triggers/Customers_Touch: the trigger is written in SQL Server's words and is left out on SQLite (unsupported). Write it anew there.
-- ISO2114 sales.Order Lines.Price: decimal(18,4) becomes TEXT on SQLite (representation): decimals are text, exact to the last digit, which sorts by its characters, and arithmetic needs a cast; 9.5 → '9.5', which sorts after '10.5'.
-- ISO2114 sales.Order Lines.Total: decimal(30,4) becomes TEXT on SQLite (representation): decimals are text, exact to the last digit, which sorts by its characters, and arithmetic needs a cast; 9.5 → '9.5', which sorts after '10.5'.
-- ISO2031 sales.Order Lines.Total: the formula has no form on SQLite, so the column is plain and keeps the source's values (behaviour): SQLite cannot say 'Price * Quantity' without changing its meaning: it does not compute in decimal(18,4).
-- ISO2073 sales.Order Lines: the storage options PRIMARY KEY NONCLUSTERED, DATA_COMPRESSION = PAGE are SQL Server's own and are left out on SQLite (representation).
-- ISO2136 sales.Orders.Placed: timestamp(0) becomes TEXT on SQLite (representation): times are text, YYYY-MM-DD HH:MM:SS with the declared fraction digits; 2024-01-31 09:30:00 → '2024-01-31 09:30:00'.
-- ISO2043 sales.Orders.Id: SQLite has no sequences, so it numbers the column itself (representation).
-- ISO2042 sales.Numbers: SQLite has no sequences (unsupported).
-- ISO2072 views/ActiveCustomers: the view is written in SQL Server's words and is left out on SQLite (unsupported). Write it anew there.
-- ISO2072 routines/Touch: the routine is written in SQL Server's words and is left out on SQLite (unsupported). Write it anew there.

-- Before the rows
CREATE TABLE "Customers" (
    "Id" INTEGER NOT NULL CONSTRAINT "PK_Customers" PRIMARY KEY AUTOINCREMENT,
    "Email" VARCHAR(255) NOT NULL,
    "Name" VARCHAR(100) NOT NULL DEFAULT 'nobody',
    "Legacy" VARCHAR(30),
    "Code" CHAR(8),
    "Active" BOOLEAN NOT NULL DEFAULT true,
    "Level" INTEGER NOT NULL DEFAULT 1,
    "Balance" TEXT NOT NULL DEFAULT '0.0000',
    "Rating" REAL,
    "Note" TEXT,
    "Photo" BLOB,
    "Digest" BLOB,
    "Token" TEXT NOT NULL DEFAULT (lower(hex(randomblob(4)) || '-' || hex(randomblob(2)) || '-4' || substr(hex(randomblob(2)), 2) || '-' || substr('89ab', 1 + abs(random() % 4), 1) || substr(hex(randomblob(2)), 2) || '-' || hex(randomblob(6)))),
    "Prefs" TEXT,
    "Born" TEXT,
    "Opens" TEXT,
    "Created" TEXT NOT NULL DEFAULT (strftime('%Y-%m-%d %H:%M:%f0000', 'now')),
    "Old" TEXT,
    "Seen" TEXT NOT NULL DEFAULT (strftime('%Y-%m-%d %H:%M:%f0000+00:00', 'now')),
    "Version" BLOB NOT NULL,
    "Place" TEXT,
    "Label" VARCHAR(120) GENERATED ALWAYS AS (upper("Name")) STORED,
    CONSTRAINT "UQ_Token" UNIQUE ("Token"),
    CONSTRAINT "CK_Email" CHECK ("Email" glob '*@*'),
    CONSTRAINT "CK_Level" CHECK ("Level" in (1, 2, 3))
);
CREATE TABLE "sales_Order Lines" (
    "Order" INTEGER NOT NULL,
    "Line" INTEGER NOT NULL,
    "Price" TEXT NOT NULL,
    "Quantity" INTEGER NOT NULL DEFAULT 1,
    "Total" TEXT,
    CONSTRAINT "PK_Lines" PRIMARY KEY ("Order", "Line"),
    CONSTRAINT "FK_Lines_Order" FOREIGN KEY ("Order") REFERENCES "sales_Orders" ("Id") ON DELETE CASCADE ON UPDATE CASCADE
);
CREATE TABLE "sales_Orders" (
    "Id" INTEGER NOT NULL CONSTRAINT "PK_Orders" PRIMARY KEY AUTOINCREMENT,
    "Customer" INTEGER,
    "Parent" INTEGER,
    "Placed" TEXT NOT NULL DEFAULT (strftime('%Y-%m-%d %H:%M:%S', 'now', 'localtime')),
    CONSTRAINT "FK_Orders_Customer" FOREIGN KEY ("Customer") REFERENCES "Customers" ("Id") ON DELETE SET NULL,
    CONSTRAINT "FK_Orders_Parent" FOREIGN KEY ("Parent") REFERENCES "sales_Orders" ("Id")
);

-- After the rows
CREATE INDEX "IX_Active" ON "Customers" ("Created" DESC) WHERE "Active" = true;
CREATE INDEX "IX_Store" ON "Customers" ("Level", "Rating");
CREATE UNIQUE INDEX "UX_Code" ON "Customers" ("Code") WHERE "Code" is not null;
CREATE UNIQUE INDEX "UX_Email" ON "Customers" ("Email");
CREATE UNIQUE INDEX "UX_Legacy" ON "Customers" ("Legacy", "Level");
CREATE INDEX "IX_Orders_Customer" ON "sales_Orders" ("Customer");
