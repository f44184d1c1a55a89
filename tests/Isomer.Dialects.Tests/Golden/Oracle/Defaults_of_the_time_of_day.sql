-- Oracle: 1 table. Made by Isomer from the blueprint; edit that instead.

-- Before the rows
CREATE TABLE "t" (
    "f7" VARCHAR2(15 BYTE) NOT NULL
);

-- info ISO2135 at tables/t/columns/f7
--   t.f7: time(6) becomes VARCHAR2(15 BYTE) on Oracle (representation): times are text, HH:MM:SS with the declared fraction digits; 09:30:00 → '09:30:00'.
-- warning ISO2030 at tables/t/columns/f7
--   tables/t/columns/f7: the default has no form on Oracle and is left out (unsupported): Oracle cannot say 'current_time()' without changing its meaning: it is no text of time(6).
