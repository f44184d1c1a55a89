-- SQLite: 1 table. Made by Isomer from the blueprint; edit that instead.

-- Before the rows
CREATE TABLE "t" (
    "id" INTEGER NOT NULL PRIMARY KEY,
    "parent" INTEGER,
    CONSTRAINT "fk_parent" FOREIGN KEY ("parent") REFERENCES "t" ("id") ON DELETE CASCADE
);

