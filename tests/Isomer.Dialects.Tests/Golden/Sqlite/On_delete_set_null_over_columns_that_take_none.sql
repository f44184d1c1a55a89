-- SQLite: 2 tables. Made by Isomer from the blueprint; edit that instead.

-- Before the rows
CREATE TABLE "c" (
    "p" INTEGER NOT NULL,
    CONSTRAINT "fk" FOREIGN KEY ("p") REFERENCES "p" ("id") ON DELETE SET NULL
);
CREATE TABLE "p" (
    "id" INTEGER NOT NULL PRIMARY KEY
);

