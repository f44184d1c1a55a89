-- SQLite: 1 table. Made by Isomer from the blueprint; edit that instead.

-- Before the rows
CREATE TABLE "select" (
    "a.b" INTEGER NOT NULL,
    "it's" INTEGER NOT NULL,
    "Order By" INTEGER NOT NULL
);

-- After the rows
CREATE INDEX "ix.dot" ON "select" ("Order By", "a.b" + "it's");

