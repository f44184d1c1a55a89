-- Oracle: 2 tables. Made by Isomer from the blueprint; edit that instead.

-- Before the rows
CREATE TABLE "Mixed Case" (
    "Id" NUMBER(10) NOT NULL,
    "from" NUMBER(10) NOT NULL,
    "a.b" NUMBER(10) NOT NULL
);
CREATE TABLE "select" (
    "from" NUMBER(10) NOT NULL,
    "Order By" NUMBER(10) NOT NULL,
    "a.b" NUMBER(10) NOT NULL,
    "sa_y_b1bccb08" NUMBER(10) NOT NULL,
    "it's" NUMBER(10) NOT NULL,
    "😀" NUMBER(10) NOT NULL,
    "Ünïcödé" NUMBER(10) NOT NULL,
    "1st" NUMBER(10) NOT NULL,
    "semi;colon --" NUMBER(10) NOT NULL,
    CONSTRAINT "check 😀" CHECK ("😀" > 0)
);

-- After the rows
ALTER TABLE "Mixed Case" ADD PRIMARY KEY ("Id");
ALTER TABLE "select" ADD CONSTRAINT "pk _x__bff5ca74" PRIMARY KEY ("from", "a.b");
CREATE INDEX "ix.dot" ON "select" ("Order By", "it's");
ALTER TABLE "Mixed Case" ADD CONSTRAINT "fk'" FOREIGN KEY ("from", "a.b") REFERENCES "select" ("from", "a.b");

-- info ISO2066 at tables/select/columns/sa"y
--   sa"y: Oracle does not take every character of the name; it becomes sa_y_b1bccb08 (representation).
-- info ISO2066 at tables/select/primaryKey
--   pk "x": Oracle does not take every character of the name; it becomes pk _x__bff5ca74 (representation).
