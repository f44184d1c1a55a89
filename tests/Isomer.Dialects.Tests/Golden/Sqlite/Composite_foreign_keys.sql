-- SQLite: 2 tables. Made by Isomer from the blueprint; edit that instead.

-- Before the rows
CREATE TABLE "c" (
    "y" INTEGER,
    "x" INTEGER,
    CONSTRAINT "fk" FOREIGN KEY ("x", "y") REFERENCES "p" ("a", "b")
);
CREATE TABLE "p" (
    "a" INTEGER NOT NULL,
    "b" INTEGER NOT NULL,
    PRIMARY KEY ("a", "b")
);

