-- Oracle: 1 table. Made by Isomer from the blueprint; edit that instead.

-- Before the rows
CREATE TABLE "t" (
    "q" CLOB DEFAULT 'it''s \ ok' NOT NULL,
    "s" VARCHAR2(20 CHAR) DEFAULT 'it''s "quoted" \\ %_' NOT NULL,
    "f" CHAR(9 CHAR) DEFAULT 'x' NOT NULL,
    "c" CLOB DEFAULT case when upper('b') is not null then 'a' || upper('b') end NOT NULL,
    "blanks" VARCHAR2(50 CHAR) DEFAULT ' lead and trail ' NOT NULL,
    "o" RAW(4) DEFAULT hextoraw('DEADBEEF') NOT NULL,
    "of" RAW(4) DEFAULT hextoraw('6162') NOT NULL,
    "bl" BLOB DEFAULT hextoraw('00FF') NOT NULL,
    "j" CLOB DEFAULT '{"a": [1, null]}' NOT NULL,
    "u" VARCHAR2(36 BYTE) DEFAULT '00000000-0000-0000-0000-000000000001' NOT NULL,
    "e" VARCHAR2(255 CHAR) DEFAULT 'b c' NOT NULL,
    "no" CLOB,
    CONSTRAINT "ck_t_e" CHECK ("e" in ('a', 'b c'))
);

-- info ISO2147 at tables/t/columns/j
--   t.j: json becomes CLOB on Oracle (representation): documents are text, as they were written; {"a": 1} → '{"a": 1}'.
-- info ISO2145 at tables/t/columns/u
--   t.u: uuid becomes VARCHAR2(36 BYTE) on Oracle (representation): identifiers are text of 36 characters, lower case; 6F9619FF-8B86-D011-B42D-00C04FC964FF → '6f9619ff-8b86-d011-b42d-00c04fc964ff'.
-- info ISO2153 at tables/t/columns/e
--   t.e: enum(a,'b c') becomes VARCHAR2(255 CHAR) on Oracle (representation): labels are text with a check, and sort as text; the label a → 'a'.
-- warning ISO2100 at tables/t/columns/s
--   t.s: Oracle takes a text without characters for NULL, and the column takes none (narrowing): '' would be refused. Let the column take NULL, or accept the loss.
-- warning ISO2100 at tables/t/columns/blanks
--   t.blanks: Oracle takes a text without characters for NULL, and the column takes none (narrowing): '' would be refused. Let the column take NULL, or accept the loss.
-- warning ISO2100 at tables/t/columns/o
--   t.o: Oracle takes a value without octets for NULL, and the column takes none (narrowing): '' would be refused. Let the column take NULL, or accept the loss.
