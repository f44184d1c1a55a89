-- SQLite: 2 tables. Made by Isomer from the blueprint; edit that instead.

-- Before the rows
CREATE TABLE "c" (
    "a" INTEGER,
    "b" VARCHAR(5),
    CONSTRAINT "fk_a" FOREIGN KEY ("a") REFERENCES "p" ("a"),
    CONSTRAINT "fk_ba" FOREIGN KEY ("b", "a") REFERENCES "p" ("b", "a")
);
CREATE TABLE "p" (
    "id" INTEGER NOT NULL PRIMARY KEY,
    "a" INTEGER NOT NULL,
    "b" VARCHAR(5)
);

-- After the rows
CREATE UNIQUE INDEX "ux_a" ON "p" ("a");
CREATE UNIQUE INDEX "ux_ab" ON "p" ("a", "b");

