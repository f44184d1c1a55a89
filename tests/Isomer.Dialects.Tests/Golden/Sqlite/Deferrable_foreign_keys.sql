-- SQLite: 2 tables. Made by Isomer from the blueprint; edit that instead.

-- Before the rows
CREATE TABLE "c" (
    "a" INTEGER NOT NULL,
    "b" INTEGER NOT NULL,
    CONSTRAINT "fk_later" FOREIGN KEY ("b") REFERENCES "p" ("id") DEFERRABLE INITIALLY DEFERRED,
    CONSTRAINT "fk_now" FOREIGN KEY ("a") REFERENCES "p" ("id") DEFERRABLE
);
CREATE TABLE "p" (
    "id" INTEGER NOT NULL PRIMARY KEY
);

