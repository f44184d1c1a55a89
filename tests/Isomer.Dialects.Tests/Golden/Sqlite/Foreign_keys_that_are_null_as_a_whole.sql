-- SQLite: 2 tables. Made by Isomer from the blueprint; edit that instead.

-- Before the rows
CREATE TABLE "c" (
    "a" INTEGER,
    "b" INTEGER,
    CONSTRAINT "fk_full" FOREIGN KEY ("a", "b") REFERENCES "p" ("a", "b")
);
CREATE TABLE "p" (
    "a" INTEGER NOT NULL,
    "b" INTEGER NOT NULL,
    PRIMARY KEY ("a", "b")
);

-- warning ISO2061 at tables/c/foreignKeys/fk_full
--   tables/c/foreignKeys/fk_full: SQLite takes a reference of which only some columns are NULL (behaviour): (1, NULL), refused before, is taken.
