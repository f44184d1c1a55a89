-- Oracle: 2 tables. Made by Isomer from the blueprint; edit that instead.

-- Before the rows
CREATE TABLE "a" (
    "id" VARCHAR2(36 BYTE) NOT NULL
);
CREATE TABLE "b" (
    "a" VARCHAR2(36 CHAR) NOT NULL
);

-- After the rows
ALTER TABLE "a" ADD PRIMARY KEY ("id");
ALTER TABLE "b" ADD CONSTRAINT "fk_a" FOREIGN KEY ("a") REFERENCES "a" ("id");

-- error ISO2010 at tables/a/columns/id
--   The columns a.id, b.a are tied by foreign keys, but no type holds all of uuid, string(36) (unsupported). Give them one type in the mapping.
-- info ISO2145 at tables/a/columns/id
--   a.id: uuid becomes VARCHAR2(36 BYTE) on Oracle (representation): identifiers are text of 36 characters, lower case; 6F9619FF-8B86-D011-B42D-00C04FC964FF → '6f9619ff-8b86-d011-b42d-00c04fc964ff'.
-- warning ISO2100 at tables/b/columns/a
--   b.a: Oracle takes a text without characters for NULL, and the column takes none (narrowing): '' would be refused. Let the column take NULL, or accept the loss.
