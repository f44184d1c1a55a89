-- PostgreSQL: 2 tables. Made by Isomer from the blueprint; edit that instead.

-- Before the rows
CREATE TABLE "Mixed Case" (
    "Id" integer NOT NULL,
    "from" integer NOT NULL,
    "a.b" integer NOT NULL
);
CREATE TABLE "select" (
    "from" integer NOT NULL,
    "Order By" integer NOT NULL,
    "a.b" integer NOT NULL,
    "sa""y" integer NOT NULL,
    "it's" integer NOT NULL,
    "😀" integer NOT NULL,
    "Ünïcödé" integer NOT NULL,
    "1st" integer NOT NULL,
    "semi;colon --" integer NOT NULL,
    CONSTRAINT "check 😀" CHECK ("😀" > 0)
);

-- After the rows
ALTER TABLE "Mixed Case" ADD PRIMARY KEY ("Id");
ALTER TABLE "select" ADD CONSTRAINT "pk ""x""" PRIMARY KEY ("from", "a.b");
CREATE INDEX "ix.dot" ON "select" ("Order By", "it's");
ALTER TABLE "Mixed Case" ADD CONSTRAINT "fk'" FOREIGN KEY ("from", "a.b") REFERENCES "select" ("from", "a.b");

