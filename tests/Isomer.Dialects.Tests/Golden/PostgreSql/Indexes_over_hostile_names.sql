-- PostgreSQL: 1 table. Made by Isomer from the blueprint; edit that instead.

-- Before the rows
CREATE TABLE "select" (
    "a.b" integer NOT NULL,
    "it's" integer NOT NULL,
    "Order By" integer NOT NULL
);

-- After the rows
CREATE INDEX "ix.dot" ON "select" ("Order By", ("a.b" + "it's"));

