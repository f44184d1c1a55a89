-- SQLite: 1 table. Made by Isomer from the blueprint; edit that instead.

-- Before the rows
CREATE TABLE "t" (
    "q" TEXT NOT NULL DEFAULT 'it''s \ ok',
    "s" VARCHAR(20) NOT NULL DEFAULT 'it''s "quoted" \\ %_',
    "f" CHAR(9) NOT NULL DEFAULT 'x',
    "c" TEXT NOT NULL DEFAULT ('a' || upper('b')),
    "blanks" VARCHAR(50) NOT NULL DEFAULT ' lead and trail ',
    "o" BLOB NOT NULL DEFAULT x'DEADBEEF',
    "of" BLOB NOT NULL DEFAULT x'6162',
    "bl" BLOB NOT NULL DEFAULT x'00FF',
    "j" TEXT NOT NULL DEFAULT '{"a": [1, null]}',
    "u" TEXT NOT NULL DEFAULT '00000000-0000-0000-0000-000000000001',
    "e" TEXT NOT NULL DEFAULT 'b c',
    "no" TEXT,
    CONSTRAINT "ck_t_e" CHECK ("e" in ('a', 'b c'))
);

-- info ISO2147 at tables/t/columns/j
--   t.j: json becomes TEXT on SQLite (representation): documents are text, as they were written; {"a": 1} → '{"a": 1}'.
-- info ISO2145 at tables/t/columns/u
--   t.u: uuid becomes TEXT on SQLite (representation): identifiers are text of 36 characters, lower case; 6F9619FF-8B86-D011-B42D-00C04FC964FF → '6f9619ff-8b86-d011-b42d-00c04fc964ff'.
-- info ISO2153 at tables/t/columns/e
--   t.e: enum(a,'b c') becomes TEXT on SQLite (representation): labels are text with a check, and sort as text; the label a → 'a'.
