-- SQLite: 2 tables. Made by Isomer from the blueprint; edit that instead.

-- Before the rows
CREATE TABLE "departments" (
    "id" INTEGER NOT NULL PRIMARY KEY,
    "head" INTEGER,
    CONSTRAINT "fk_head" FOREIGN KEY ("head") REFERENCES "people" ("id")
);
CREATE TABLE "people" (
    "id" INTEGER NOT NULL PRIMARY KEY,
    "department" INTEGER NOT NULL,
    CONSTRAINT "fk_department" FOREIGN KEY ("department") REFERENCES "departments" ("id")
);

