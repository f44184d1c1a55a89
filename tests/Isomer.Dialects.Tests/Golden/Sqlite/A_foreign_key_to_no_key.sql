-- Sqlite: 2 tables. Made by Isomer from the blueprint; edit that instead.

-- Before the rows
CREATE TABLE "c" (
    "a" INTEGER NOT NULL,
    CONSTRAINT "fk" FOREIGN KEY ("a") REFERENCES "p" ("a")
);
CREATE TABLE "p" (
    "a" INTEGER NOT NULL
);

-- After the rows
CREATE INDEX "ix" ON "p" ("a");

