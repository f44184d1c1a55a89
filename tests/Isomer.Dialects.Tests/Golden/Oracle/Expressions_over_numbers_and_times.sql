-- Oracle: 1 table. Made by Isomer from the blueprint; edit that instead.

-- Before the rows
CREATE TABLE "t" (
    "price" NUMBER(10,2) NOT NULL,
    "line" NUMBER(10) NOT NULL,
    "tax" NUMBER(20,4) NOT NULL,
    "at" TIMESTAMP(3) WITH LOCAL TIME ZONE NOT NULL,
    "total" NUMBER(20,2) GENERATED ALWAYS AS ("price" * "line") VIRTUAL,
    "paid" NUMBER(10,2) GENERATED ALWAYS AS (coalesce("price", 0)) VIRTUAL,
    CONSTRAINT "c_at" CHECK ("at" >= timestamp '2023-12-31 23:00:00 +00:00'),
    CONSTRAINT "c_price" CHECK ("price" >= 0.5),
    CONSTRAINT "c_rate" CHECK ("tax" <> 0),
    CONSTRAINT "c_tax" CHECK ("tax" >= 0)
);

-- After the rows
CREATE INDEX "ix_dear" ON "t" ("line");
CREATE INDEX "ix_double" ON "t" ("price" * 2);

-- info ISO2103 at tables/t/columns/total
--   t.total: Oracle computes generated columns on reading instead of storing them (representation).
-- info ISO2103 at tables/t/columns/paid
--   t.paid: Oracle computes generated columns on reading instead of storing them (representation).
-- info ISO2051 at tables/t/indexes/ix_dear
--   tables/t/indexes/ix_dear: Oracle builds the index without its filter (representation).
-- info ISO2051 at tables/t/indexes/ix_taxed
--   tables/t/indexes/ix_taxed: Oracle builds the index without its filter (representation).
-- info ISO2104 at tables/t/indexes/ix_taxed
--   tables/t/indexes/ix_taxed: Oracle takes no second index over the same columns; ix_dear serves it (representation).
-- warning ISO2030 at tables/t/checks/c_half
--   tables/t/checks/c_half: the check has no form on Oracle and is left out (unsupported): Oracle cannot say 'price / 2' without changing its meaning: a quotient of decimals has other digits there.
