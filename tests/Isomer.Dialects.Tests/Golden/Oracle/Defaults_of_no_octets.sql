-- Oracle: 1 table. Made by Isomer from the blueprint; edit that instead.

-- Before the rows
CREATE TABLE "t" (
    "b" RAW(9) NOT NULL
);

-- warning ISO2030 at tables/t/columns/b
--   tables/t/columns/b: the default has no form on Oracle and is left out (unsupported): Oracle cannot say 'x''' without changing its meaning: an empty value is NULL there.
-- warning ISO2100 at tables/t/columns/b
--   t.b: Oracle takes a value without octets for NULL, and the column takes none (narrowing): '' would be refused. Let the column take NULL, or accept the loss.
