-- Oracle: 1 table. Made by Isomer from the blueprint; edit that instead.

-- Before the rows
CREATE TABLE "t" (
    "price" NUMBER(10,2) NOT NULL,
    "line" NUMBER(10) NOT NULL,
    "total" NUMBER(20,2) GENERATED ALWAYS AS ("price" * "line") VIRTUAL
);

-- info ISO2103 at tables/t/columns/total
--   t.total: Oracle computes generated columns on reading instead of storing them (representation).
