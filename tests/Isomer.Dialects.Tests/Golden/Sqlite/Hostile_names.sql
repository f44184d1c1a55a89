-- SQLite: 2 tables. Made by Isomer from the blueprint; edit that instead.

-- Before the rows
CREATE TABLE "Mixed Case" (
    "Id" INTEGER NOT NULL PRIMARY KEY,
    "from" INTEGER NOT NULL,
    "a.b" INTEGER NOT NULL,
    CONSTRAINT "fk'" FOREIGN KEY ("from", "a.b") REFERENCES "select" ("from", "a.b")
);
CREATE TABLE "select" (
    "from" INTEGER NOT NULL,
    "Order By" INTEGER NOT NULL,
    "a.b" INTEGER NOT NULL,
    "sa""y" INTEGER NOT NULL,
    "it's" INTEGER NOT NULL,
    "😀" INTEGER NOT NULL,
    "Ünïcödé" INTEGER NOT NULL,
    "1st" INTEGER NOT NULL,
    "semi;colon --" INTEGER NOT NULL,
    CONSTRAINT "pk ""x""" PRIMARY KEY ("from", "a.b"),
    CONSTRAINT "check 😀" CHECK ("😀" > 0)
);

-- After the rows
CREATE INDEX "ix.dot" ON "select" ("Order By", "it's");

