-- SQLite: 1 table. Made by Isomer from the blueprint; edit that instead.

-- Before the rows
CREATE TABLE "t" (
    "i" INTEGER NOT NULL DEFAULT (-7),
    "n0" INTEGER NOT NULL DEFAULT (-9223372036854775807),
    "n1" TEXT NOT NULL DEFAULT '-12.5000',
    "z" TEXT NOT NULL DEFAULT '0.0000',
    "f" REAL NOT NULL DEFAULT 1e10,
    "u" INTEGER NOT NULL DEFAULT 4294967295,
    "free" TEXT NOT NULL DEFAULT '0.5',
    "sum" INTEGER NOT NULL DEFAULT (1 + 2),
    "x" INTEGER NOT NULL DEFAULT (abs(-3) + length('abc'))
);

-- info ISO2114 at tables/t/columns/n1
--   t.n1: decimal(10,4) becomes TEXT on SQLite (representation): decimals are text, exact to the last digit, which sorts by its characters, and arithmetic needs a cast; 9.5 → '9.5', which sorts after '10.5'.
-- info ISO2114 at tables/t/columns/z
--   t.z: decimal(10,4) becomes TEXT on SQLite (representation): decimals are text, exact to the last digit, which sorts by its characters, and arithmetic needs a cast; 9.5 → '9.5', which sorts after '10.5'.
-- info ISO2114 at tables/t/columns/free
--   t.free: decimal(*) becomes TEXT on SQLite (representation): decimals are text, exact to the last digit, which sorts by its characters, and arithmetic needs a cast; 9.5 → '9.5', which sorts after '10.5'.
