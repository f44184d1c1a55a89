-- SQLite: 1 table. Made by Isomer from the blueprint; edit that instead.

-- Before the rows
CREATE TABLE "numbers" (
    "b" BOOLEAN NOT NULL,
    "i8" INTEGER NOT NULL,
    "i16" INTEGER NOT NULL,
    "i32" INTEGER NOT NULL,
    "i64" INTEGER NOT NULL,
    "u8" INTEGER NOT NULL,
    "u16" INTEGER NOT NULL,
    "u32" INTEGER NOT NULL,
    "u64" TEXT NOT NULL DEFAULT '00000000000000000007',
    "d" TEXT NOT NULL DEFAULT '1.50',
    "d0" TEXT NOT NULL,
    "dn" TEXT NOT NULL,
    "dx" TEXT NOT NULL,
    "m" TEXT NOT NULL,
    "y" INTEGER NOT NULL,
    "f32" REAL NOT NULL,
    "f64" REAL NOT NULL
);

-- info ISO2113 at tables/numbers/columns/u64
--   numbers.u64: uint64 becomes TEXT on SQLite (representation): whole numbers are text of 20 digits with zeros in front, which sorts as they do, and arithmetic needs a cast; 42 → '00000000000000000042'.
-- info ISO2114 at tables/numbers/columns/d
--   numbers.d: decimal(12,2) becomes TEXT on SQLite (representation): decimals are text, exact to the last digit, which sorts by its characters, and arithmetic needs a cast; 9.5 → '9.5', which sorts after '10.5'.
-- info ISO2114 at tables/numbers/columns/d0
--   numbers.d0: decimal(38,0) becomes TEXT on SQLite (representation): decimals are text, exact to the last digit, which sorts by its characters, and arithmetic needs a cast; 9.5 → '9.5', which sorts after '10.5'.
-- info ISO2114 at tables/numbers/columns/dn
--   numbers.dn: decimal(5,-2) becomes TEXT on SQLite (representation): decimals are text, exact to the last digit, which sorts by its characters, and arithmetic needs a cast; 9.5 → '9.5', which sorts after '10.5'.
-- info ISO2114 at tables/numbers/columns/dx
--   numbers.dx: decimal(*) becomes TEXT on SQLite (representation): decimals are text, exact to the last digit, which sorts by its characters, and arithmetic needs a cast; 9.5 → '9.5', which sorts after '10.5'.
-- info ISO2114 at tables/numbers/columns/m
--   numbers.m: money(19,4) becomes TEXT on SQLite (representation): decimals are text, exact to the last digit, which sorts by its characters, and arithmetic needs a cast; 9.5 → '9.5', which sorts after '10.5'.
