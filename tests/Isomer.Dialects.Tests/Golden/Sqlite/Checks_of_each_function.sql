-- SQLite: 1 table. Made by Isomer from the blueprint; edit that instead.

-- Before the rows
CREATE TABLE "t" (
    "a" INTEGER NOT NULL,
    "b" INTEGER,
    "p" TEXT NOT NULL,
    "s" VARCHAR(20) NOT NULL,
    "x" BLOB NOT NULL,
    CONSTRAINT "f_abs" CHECK (abs("a") < 10),
    CONSTRAINT "f_cast_text" CHECK (cast("a" as TEXT) <> '7'),
    CONSTRAINT "f_coalesce" CHECK (coalesce("b", "a", 0) > 0),
    CONSTRAINT "f_length" CHECK (length("s") > 2 and length("x") < 9),
    CONSTRAINT "f_lower" CHECK (lower("s") = "s" and upper("s") <> 'X'),
    CONSTRAINT "f_nullif" CHECK (nullif("a", 0) is not null),
    CONSTRAINT "f_octets" CHECK (length(cast("s" as BLOB)) < 40),
    CONSTRAINT "f_replace" CHECK (replace("s", 'a', '') <> ''),
    CONSTRAINT "f_substring" CHECK (substr("s", 2) <> 'b' and substr("s", 1, 2) = 'ab'),
    CONSTRAINT "f_trim" CHECK (trim("s") = "s"),
    CONSTRAINT "f_trim_of" CHECK (trim("s", 'x') <> '' and ltrim("s", 'x') <> 'a' and rtrim("s", 'y') <> 'b'),
    CONSTRAINT "f_trims" CHECK (ltrim("s") <> 'x' and rtrim("s") <> 'y')
);

-- info ISO2114 at tables/t/columns/p
--   t.p: decimal(10,2) becomes TEXT on SQLite (representation): decimals are text, exact to the last digit, which sorts by its characters, and arithmetic needs a cast; 9.5 → '9.5', which sorts after '10.5'.
-- warning ISO2030 at tables/t/checks/f_cast_int
--   tables/t/checks/f_cast_int: the check has no form on SQLite and is left out (unsupported): SQLite cannot say 'cast(p as int64)' without changing its meaning: it holds decimal(10,2) as text.
-- warning ISO2030 at tables/t/checks/f_round
--   tables/t/checks/f_round: the check has no form on SQLite and is left out (unsupported): SQLite cannot say 'round(p, 1)' without changing its meaning: it does not compute in decimal(10,2).
