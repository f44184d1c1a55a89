-- Oracle: 1 table. Made by Isomer from the blueprint; edit that instead.

-- Before the rows
CREATE TABLE "t" (
    "a" NUMBER(10) NOT NULL,
    "b" NUMBER(10),
    "sum" NUMBER(10) GENERATED ALWAYS AS ("a" + "b") VIRTUAL
);

-- info ISO2103 at tables/t/columns/sum
--   t.sum: Oracle computes generated columns on reading instead of storing them (representation).
