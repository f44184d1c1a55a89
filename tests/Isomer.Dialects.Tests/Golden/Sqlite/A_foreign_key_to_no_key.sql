-- SQLite: 2 tables. Made by Isomer from the blueprint; edit that instead.

-- Before the rows
CREATE TABLE "c" (
    "a" INTEGER NOT NULL
);
CREATE TABLE "p" (
    "a" INTEGER NOT NULL
);

-- After the rows
CREATE INDEX "ix" ON "p" ("a");

-- warning ISO2062 at tables/c/foreignKeys/fk
--   tables/c/foreignKeys/fk: SQLite refuses the foreign key (unsupported): p(a) is no key.
