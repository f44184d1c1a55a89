-- PostgreSQL: 1 table. Made by Isomer from the blueprint; edit that instead.

-- Before the rows
CREATE TABLE "t" (
    "k" integer NOT NULL,
    "v" integer NOT NULL
);

-- After the rows
ALTER TABLE "t" ADD PRIMARY KEY ("k");

-- info ISO2073 at tables/t
--   t: the storage options ON [ps]([k]) are SQL Server's own and are left out on PostgreSQL (representation).
-- warning ISO2072 at native/partition function/pf
--   native/partition function/pf: the native object is written in SQL Server's words and is left out on PostgreSQL (unsupported). Write it anew there.
-- warning ISO2072 at native/partition scheme/ps
--   native/partition scheme/ps: the native object is written in SQL Server's words and is left out on PostgreSQL (unsupported). Write it anew there.
