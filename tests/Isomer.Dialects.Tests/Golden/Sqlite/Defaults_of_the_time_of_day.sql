-- SQLite: 1 table. Made by Isomer from the blueprint; edit that instead.

-- Before the rows
CREATE TABLE "t" (
    "f7" TEXT NOT NULL
);

-- info ISO2135 at tables/t/columns/f7
--   t.f7: time(6) becomes TEXT on SQLite (representation): times are text, HH:MM:SS with the declared fraction digits; 09:30:00 → '09:30:00'.
-- warning ISO2030 at tables/t/columns/f7
--   tables/t/columns/f7: the default has no form on SQLite and is left out (unsupported): SQLite cannot say 'current_time()' without changing its meaning: it is no text of time(6).
