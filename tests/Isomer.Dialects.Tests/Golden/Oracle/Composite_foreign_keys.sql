-- Oracle: 2 tables. Made by Isomer from the blueprint; edit that instead.

-- Before the rows
CREATE TABLE "c" (
    "y" NUMBER(10),
    "x" NUMBER(10)
);
CREATE TABLE "p" (
    "a" NUMBER(10) NOT NULL,
    "b" NUMBER(10) NOT NULL
);

-- After the rows
ALTER TABLE "p" ADD PRIMARY KEY ("a", "b");
ALTER TABLE "c" ADD CONSTRAINT "fk" FOREIGN KEY ("x", "y") REFERENCES "p" ("a", "b");

