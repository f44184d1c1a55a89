-- SQLite: 2 tables. Made by Isomer from the blueprint; edit that instead.

-- Before the rows
CREATE TABLE "c" (
    "a" INTEGER,
    "b" INTEGER DEFAULT 0,
    "u" VARCHAR(5),
    "self" INTEGER,
    "id" INTEGER NOT NULL PRIMARY KEY,
    CONSTRAINT "fk_cascade" FOREIGN KEY ("a", "b") REFERENCES "p" ("a", "b") ON DELETE CASCADE ON UPDATE CASCADE,
    CONSTRAINT "fk_default" FOREIGN KEY ("a", "b") REFERENCES "p" ("a", "b") ON DELETE SET DEFAULT ON UPDATE SET DEFAULT,
    CONSTRAINT "fk_full" FOREIGN KEY ("a", "b") REFERENCES "p" ("a", "b"),
    CONSTRAINT "fk_later" FOREIGN KEY ("u") REFERENCES "p" ("u") ON DELETE RESTRICT ON UPDATE SET NULL DEFERRABLE,
    CONSTRAINT "fk_null" FOREIGN KEY ("u") REFERENCES "p" ("u") ON DELETE SET NULL ON UPDATE RESTRICT DEFERRABLE INITIALLY DEFERRED,
    CONSTRAINT "fk_self" FOREIGN KEY ("self") REFERENCES "c" ("id")
);
CREATE TABLE "p" (
    "a" INTEGER NOT NULL,
    "b" INTEGER NOT NULL,
    "u" VARCHAR(5) NOT NULL,
    PRIMARY KEY ("a", "b"),
    CONSTRAINT "uq_u" UNIQUE ("u")
);

-- warning ISO2061 at tables/c/foreignKeys/fk_full
--   tables/c/foreignKeys/fk_full: SQLite takes a reference of which only some columns are NULL (behaviour): (1, NULL), refused before, is taken.
