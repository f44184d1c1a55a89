-- SQLite: 1 table. Made by Isomer from the blueprint; edit that instead.

-- Before the rows
CREATE TABLE "t" (
    "i" INTEGER NOT NULL,
    "n" TEXT NOT NULL,
    "s" VARCHAR(30) NOT NULL,
    "f" CHAR(5) NOT NULL,
    "o" BLOB NOT NULL,
    "d" TEXT NOT NULL,
    "at" TEXT NOT NULL,
    "u" TEXT NOT NULL,
    "b" BOOLEAN NOT NULL,
    "e" TEXT NOT NULL,
    PRIMARY KEY ("i", "s", "d"),
    CONSTRAINT "uq_at" UNIQUE ("at"),
    CONSTRAINT "uq_eb" UNIQUE ("e", "b"),
    CONSTRAINT "uq_f" UNIQUE ("f"),
    CONSTRAINT "uq_n" UNIQUE ("n"),
    CONSTRAINT "uq_o" UNIQUE ("o"),
    CONSTRAINT "uq_u" UNIQUE ("u"),
    CONSTRAINT "ck_t_e" CHECK ("e" in ('a', 'b'))
);

-- info ISO2114 at tables/t/columns/n
--   t.n: decimal(20,4) becomes TEXT on SQLite (representation): decimals are text, exact to the last digit, which sorts by its characters, and arithmetic needs a cast; 9.5 → '9.5', which sorts after '10.5'.
-- info ISO2133 at tables/t/columns/d
--   t.d: date becomes TEXT on SQLite (representation): dates are text, YYYY-MM-DD; 2024-01-31 → '2024-01-31'.
-- info ISO2136 at tables/t/columns/at
--   t.at: timestamp(3) becomes TEXT on SQLite (representation): times are text, YYYY-MM-DD HH:MM:SS with the declared fraction digits; 2024-01-31 09:30:00 → '2024-01-31 09:30:00'.
-- info ISO2145 at tables/t/columns/u
--   t.u: uuid becomes TEXT on SQLite (representation): identifiers are text of 36 characters, lower case; 6F9619FF-8B86-D011-B42D-00C04FC964FF → '6f9619ff-8b86-d011-b42d-00c04fc964ff'.
-- info ISO2153 at tables/t/columns/e
--   t.e: enum(a,b) becomes TEXT on SQLite (representation): labels are text with a check, and sort as text; the label a → 'a'.
