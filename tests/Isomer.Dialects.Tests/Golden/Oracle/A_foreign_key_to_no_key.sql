-- Oracle: 2 tables. Made by Isomer from the blueprint; edit that instead.

-- Before the rows
CREATE TABLE "c" (
    "a" NUMBER(10) NOT NULL
);
CREATE TABLE "p" (
    "a" NUMBER(10) NOT NULL
);

-- After the rows
CREATE INDEX "ix" ON "p" ("a");

-- warning ISO2062 at tables/c/foreignKeys/fk
--   tables/c/foreignKeys/fk: Oracle refuses the foreign key (unsupported): p(a) is no key.
