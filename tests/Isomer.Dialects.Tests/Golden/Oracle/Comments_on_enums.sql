-- Oracle: 1 table. Made by Isomer from the blueprint; edit that instead.

-- Before the rows
CREATE TABLE "t" (
    "mood" VARCHAR2(255 CHAR) NOT NULL,
    CONSTRAINT "ck_t_mood" CHECK ("mood" in ('sad', 'happy'))
);

-- info ISO2153 at tables/t/columns/mood
--   t.mood: enum(sad,happy) becomes VARCHAR2(255 CHAR) on Oracle (representation): labels are text with a check, and sort as text; 'sad' before 'happy' → 'happy' before 'sad'.
-- info ISO2071 at enums/mood
--   enum mood: Oracle holds no comments (unsupported): 1 left out.
