-- Oracle: 1 table. Made by Isomer from the blueprint; edit that instead.

-- Before the rows
CREATE TABLE "select" (
    "a.b" NUMBER(10) NOT NULL,
    "it's" NUMBER(10) NOT NULL,
    "Order By" NUMBER(10) NOT NULL
);

-- After the rows
CREATE INDEX "ix.dot" ON "select" ("Order By", "a.b" + "it's");

