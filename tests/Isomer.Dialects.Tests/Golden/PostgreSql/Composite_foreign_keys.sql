-- PostgreSQL: 2 tables. Made by Isomer from the blueprint; edit that instead.

-- Before the rows
CREATE TABLE "c" (
    "y" integer,
    "x" integer
);
CREATE TABLE "p" (
    "a" integer NOT NULL,
    "b" integer NOT NULL
);

-- After the rows
ALTER TABLE "p" ADD PRIMARY KEY ("a", "b");
ALTER TABLE "c" ADD CONSTRAINT "fk" FOREIGN KEY ("x", "y") REFERENCES "p" ("a", "b");

