-- Oracle: 1 table. Made by Isomer from the blueprint; edit that instead.

-- Before the rows
CREATE TABLE "t" (
    "i" NUMBER(19) NOT NULL,
    "n" NUMBER(20,4) NOT NULL,
    "s" VARCHAR2(30 CHAR) NOT NULL,
    "f" CHAR(5 CHAR) NOT NULL,
    "o" RAW(16) NOT NULL,
    "d" DATE NOT NULL,
    "at" TIMESTAMP(3) NOT NULL,
    "u" VARCHAR2(36 BYTE) NOT NULL,
    "b" NUMBER(1) NOT NULL,
    "e" VARCHAR2(255 CHAR) NOT NULL,
    CONSTRAINT "ck_t_b" CHECK ("b" in (0, 1)),
    CONSTRAINT "ck_t_e" CHECK ("e" in ('a', 'b'))
);

-- After the rows
ALTER TABLE "t" ADD PRIMARY KEY ("i", "s", "d");
ALTER TABLE "t" ADD CONSTRAINT "uq_at" UNIQUE ("at");
ALTER TABLE "t" ADD CONSTRAINT "uq_eb" UNIQUE ("e", "b");
ALTER TABLE "t" ADD CONSTRAINT "uq_f" UNIQUE ("f");
ALTER TABLE "t" ADD CONSTRAINT "uq_n" UNIQUE ("n");
ALTER TABLE "t" ADD CONSTRAINT "uq_o" UNIQUE ("o");
ALTER TABLE "t" ADD CONSTRAINT "uq_u" UNIQUE ("u");

-- info ISO2134 at tables/t/columns/d
--   t.d: date becomes DATE on Oracle (representation): a date has a time of day, midnight; 2024-01-31 → 2024-01-31 00:00:00.
-- info ISO2145 at tables/t/columns/u
--   t.u: uuid becomes VARCHAR2(36 BYTE) on Oracle (representation): identifiers are text of 36 characters, lower case; 6F9619FF-8B86-D011-B42D-00C04FC964FF → '6f9619ff-8b86-d011-b42d-00c04fc964ff'.
-- info ISO2153 at tables/t/columns/e
--   t.e: enum(a,b) becomes VARCHAR2(255 CHAR) on Oracle (representation): labels are text with a check, and sort as text; the label a → 'a'.
-- warning ISO2100 at tables/t/columns/s
--   t.s: Oracle takes a text without characters for NULL, and the column takes none (narrowing): '' would be refused. Let the column take NULL, or accept the loss.
-- warning ISO2100 at tables/t/columns/o
--   t.o: Oracle takes a value without octets for NULL, and the column takes none (narrowing): '' would be refused. Let the column take NULL, or accept the loss.
