-- Oracle: 2 tables. Made by Isomer from the blueprint; edit that instead.

-- Before the rows
CREATE TABLE "c" (
    "a" NUMBER(10),
    "b" NUMBER(10)
);
CREATE TABLE "p" (
    "a" NUMBER(10) NOT NULL,
    "b" NUMBER(10) NOT NULL
);

-- After the rows
ALTER TABLE "p" ADD PRIMARY KEY ("a", "b");
ALTER TABLE "c" ADD CONSTRAINT "fk_full" FOREIGN KEY ("a", "b") REFERENCES "p" ("a", "b");

-- warning ISO2061 at tables/c/foreignKeys/fk_full
--   tables/c/foreignKeys/fk_full: Oracle takes a reference of which only some columns are NULL (behaviour): (1, NULL), refused before, is taken.
