-- Oracle: 2 tables. Made by Isomer from the blueprint; edit that instead.

-- Before the rows
CREATE TABLE "a" (
    "x" NUMBER(10) NOT NULL
);
CREATE TABLE "b" (
    "id" VARCHAR2(36 BYTE) NOT NULL
);

-- After the rows
ALTER TABLE "a" ADD CONSTRAINT "uq_later" UNIQUE ("x") DEFERRABLE INITIALLY DEFERRED;
ALTER TABLE "b" ADD PRIMARY KEY ("id") DEFERRABLE;

-- info ISO2145 at tables/b/columns/id
--   b.id: uuid becomes VARCHAR2(36 BYTE) on Oracle (representation): identifiers are text of 36 characters, lower case; 6F9619FF-8B86-D011-B42D-00C04FC964FF → '6f9619ff-8b86-d011-b42d-00c04fc964ff'.
