-- Oracle: 1 table. Made by Isomer from the blueprint; edit that instead.

-- Before the rows
CREATE TABLE "t" (
    "i" NUMBER(10) DEFAULT -7 NOT NULL,
    "n0" NUMBER(19) DEFAULT -9223372036854775807 NOT NULL,
    "n1" NUMBER(10,4) DEFAULT -12.5 NOT NULL,
    "z" NUMBER(10,4) DEFAULT 0 NOT NULL,
    "f" BINARY_DOUBLE DEFAULT 10000000000 NOT NULL,
    "u" NUMBER(10) DEFAULT 4294967295 NOT NULL,
    "free" NUMBER DEFAULT 0.5 NOT NULL,
    "sum" NUMBER(10) DEFAULT 1 + 2 NOT NULL,
    "x" NUMBER(10) DEFAULT abs(-3) + length('abc') NOT NULL
);

-- warning ISO2117 at tables/t/columns/free
--   t.free: decimal(*) becomes NUMBER on Oracle (narrowing): a number has fewer significant digits there; 1.000000000000000000000000000000000000001 is refused. Give the column another type in the mapping, set a policy, or accept the loss.
