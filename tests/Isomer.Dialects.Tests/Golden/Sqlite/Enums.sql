-- SQLite: 1 table. Made by Isomer from the blueprint; edit that instead.

-- Before the rows
CREATE TABLE "people" (
    "id" INTEGER NOT NULL PRIMARY KEY,
    "mood" TEXT NOT NULL DEFAULT 'happy',
    "state" TEXT,
    "size" TEXT NOT NULL,
    CONSTRAINT "ck_people_mood" CHECK ("mood" in ('sad', 'it''s ok', 'happy')),
    CONSTRAINT "ck_people_size" CHECK ("size" in ('S', 'M', 'L')),
    CONSTRAINT "ck_people_state" CHECK ("state" in ('new', 'done'))
);

-- info ISO2153 at tables/people/columns/mood
--   people.mood: enum(sad,'it''s ok',happy) becomes TEXT on SQLite (representation): labels are text with a check, and sort as text; 'sad' before 'it's ok' → 'it's ok' before 'sad'.
-- info ISO2153 at tables/people/columns/state
--   people.state: enum(new,done) becomes TEXT on SQLite (representation): labels are text with a check, and sort as text; 'new' before 'done' → 'done' before 'new'.
-- info ISO2153 at tables/people/columns/size
--   people.size: enum(S,M,L) becomes TEXT on SQLite (representation): labels are text with a check, and sort as text; 'S' before 'M' → 'M' before 'S'.
