-- SQLite: 1 table. Made by Isomer from the blueprint; edit that instead.

-- Before the rows
CREATE TABLE "t" (
    "a" INTEGER NOT NULL,
    "price" TEXT,
    "code" VARCHAR(10) NOT NULL,
    "on" BOOLEAN NOT NULL,
    CONSTRAINT "c_and" CHECK ("a" > 0 and (cast("price" as NUMERIC) >= 10 or "price" is null)),
    CONSTRAINT "c_between" CHECK ("a" between 1 and 9),
    CONSTRAINT "c_case" CHECK (case when "on" then "a" > 1 else "a" > 2 end),
    CONSTRAINT "c_in" CHECK ("code" in ('x', 'y')),
    CONSTRAINT "c_len" CHECK (length("code") > 2),
    CONSTRAINT "c_like" CHECK ("code" glob 'a*'),
    CONSTRAINT "c_not" CHECK (not "a" = 3)
);

-- info ISO2114 at tables/t/columns/price
--   t.price: decimal(10,2) becomes TEXT on SQLite (representation): decimals are text, exact to the last digit, which sorts by its characters, and arithmetic needs a cast; 9.5 → '9.5', which sorts after '10.5'.
-- warning ISO2030 at tables/t/checks/c_native
--   tables/t/checks/c_native: the check has no form on SQLite and is left out (unsupported): it is PostgreSQL's own text.
