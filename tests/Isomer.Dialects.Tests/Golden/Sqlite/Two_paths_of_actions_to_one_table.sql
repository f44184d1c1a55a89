-- SQLite: 3 tables. Made by Isomer from the blueprint; edit that instead.

-- Before the rows
CREATE TABLE "a" (
    "id" INTEGER NOT NULL PRIMARY KEY
);
CREATE TABLE "b" (
    "id" INTEGER NOT NULL PRIMARY KEY,
    "a" INTEGER NOT NULL,
    CONSTRAINT "fk_ba" FOREIGN KEY ("a") REFERENCES "a" ("id") ON DELETE CASCADE
);
CREATE TABLE "c" (
    "a" INTEGER NOT NULL,
    "b" INTEGER NOT NULL,
    CONSTRAINT "fk_ca" FOREIGN KEY ("a") REFERENCES "a" ("id") ON DELETE CASCADE,
    CONSTRAINT "fk_cb" FOREIGN KEY ("b") REFERENCES "b" ("id") ON DELETE CASCADE
);

