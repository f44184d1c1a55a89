-- Oracle: 1 table. Made by Isomer from the blueprint; edit that instead.

-- Before the rows
CREATE TABLE "people" (
    "id" NUMBER(10) NOT NULL,
    "mood" VARCHAR2(255 CHAR) DEFAULT 'happy' NOT NULL,
    "state" VARCHAR2(255 CHAR),
    "size" VARCHAR2(255 CHAR) NOT NULL,
    CONSTRAINT "ck_people_mood" CHECK ("mood" in ('sad', 'it''s ok', 'happy')),
    CONSTRAINT "ck_people_size" CHECK ("size" in ('S', 'M', 'L')),
    CONSTRAINT "ck_people_state" CHECK ("state" in ('new', 'done'))
);

-- After the rows
ALTER TABLE "people" ADD PRIMARY KEY ("id");

-- info ISO2153 at tables/people/columns/mood
--   people.mood: enum(sad,'it''s ok',happy) becomes VARCHAR2(255 CHAR) on Oracle (representation): labels are text with a check, and sort as text; 'sad' before 'it's ok' → 'it's ok' before 'sad'.
-- info ISO2153 at tables/people/columns/state
--   people.state: enum(new,done) becomes VARCHAR2(255 CHAR) on Oracle (representation): labels are text with a check, and sort as text; 'new' before 'done' → 'done' before 'new'.
-- info ISO2153 at tables/people/columns/size
--   people.size: enum(S,M,L) becomes VARCHAR2(255 CHAR) on Oracle (representation): labels are text with a check, and sort as text; 'S' before 'M' → 'M' before 'S'.
