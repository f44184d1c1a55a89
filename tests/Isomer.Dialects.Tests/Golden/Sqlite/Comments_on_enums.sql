-- SQLite: 1 table. Made by Isomer from the blueprint; edit that instead.

-- Before the rows
CREATE TABLE "t" (
    "mood" TEXT NOT NULL,
    CONSTRAINT "ck_t_mood" CHECK ("mood" in ('sad', 'happy'))
);

-- info ISO2153 at tables/t/columns/mood
--   t.mood: enum(sad,happy) becomes TEXT on SQLite (representation): labels are text with a check, and sort as text; 'sad' before 'happy' → 'happy' before 'sad'.
-- info ISO2071 at enums/mood
--   enum mood: SQLite holds no comments (unsupported): 1 left out.
