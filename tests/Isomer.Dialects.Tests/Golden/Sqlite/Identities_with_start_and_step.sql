-- SQLite: 4 tables. Made by Isomer from the blueprint; edit that instead.

-- Before the rows
CREATE TABLE "above" (
    "id" INTEGER NOT NULL PRIMARY KEY AUTOINCREMENT
);
CREATE TABLE "below" (
    "id" INTEGER NOT NULL PRIMARY KEY AUTOINCREMENT
);
CREATE TABLE "down" (
    "id" INTEGER NOT NULL PRIMARY KEY AUTOINCREMENT
);
CREATE TABLE "up" (
    "id" INTEGER NOT NULL PRIMARY KEY AUTOINCREMENT
);

-- info ISO2041 at tables/above/columns/id
--   above.id: SQLite has no identity that steps by -1 (behaviour).
-- info ISO2041 at tables/below/columns/id
--   below.id: SQLite has no identity that begins at -2147483648 (behaviour).
-- info ISO2041 at tables/down/columns/id
--   down.id: SQLite has no identity that begins at -1 (behaviour).
-- info ISO2041 at tables/down/columns/id
--   down.id: SQLite has no identity that steps by -1 (behaviour).
-- info ISO2041 at tables/up/columns/id
--   up.id: SQLite has no identity that begins at 100 (behaviour).
-- info ISO2041 at tables/up/columns/id
--   up.id: SQLite has no identity that steps by 10 (behaviour).
