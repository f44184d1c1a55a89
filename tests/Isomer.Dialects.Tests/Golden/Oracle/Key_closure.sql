-- Oracle: 3 tables. Made by Isomer from the blueprint; edit that instead.

-- Before the rows
CREATE TABLE "a" (
    "id" NUMBER(21,2) NOT NULL,
    "name" VARCHAR2(1000 CHAR) NOT NULL
);
CREATE TABLE "b" (
    "a" NUMBER(21,2) NOT NULL,
    "name" VARCHAR2(1000 CHAR) NOT NULL
);
CREATE TABLE "c" (
    "a" NUMBER(21,2) NOT NULL
);

-- After the rows
ALTER TABLE "a" ADD PRIMARY KEY ("id");
ALTER TABLE "a" ADD CONSTRAINT "uq_name" UNIQUE ("name");
ALTER TABLE "b" ADD CONSTRAINT "b_fk_a" FOREIGN KEY ("a") REFERENCES "a" ("id");
ALTER TABLE "b" ADD CONSTRAINT "fk_name" FOREIGN KEY ("name") REFERENCES "a" ("name");
ALTER TABLE "c" ADD CONSTRAINT "c_fk_a" FOREIGN KEY ("a") REFERENCES "a" ("id");

-- info ISO2064 at tables/b/foreignKeys/fk_a
--   b.fk_a: the name is taken on Oracle, by another table or by the engine itself; it becomes b_fk_a (representation).
-- info ISO2064 at tables/c/foreignKeys/fk_a
--   c.fk_a: the name is taken on Oracle, by another table or by the engine itself; it becomes c_fk_a (representation).
-- info ISO2011 at tables/a/columns/id
--   a.id: uint32 becomes decimal(21,2), as the other columns of its key (widening).
-- info ISO2011 at tables/b/columns/a
--   b.a: int16 becomes decimal(21,2), as the other columns of its key (widening).
-- info ISO2011 at tables/c/columns/a
--   c.a: decimal(12,2) becomes decimal(21,2), as the other columns of its key (widening).
-- info ISO2011 at tables/a/columns/name
--   a.name: string(20) becomes text, as the other columns of its key (widening).
-- warning ISO2065 at tables/a/columns/name
--   a.name: string(20) becomes VARCHAR2(1000 CHAR) on Oracle, where a key has 6360 bytes (narrowing): a text of 1001 characters would not fit. Give the column a length in the mapping, or accept the loss.
-- warning ISO2100 at tables/a/columns/name
--   a.name: Oracle takes a text without characters for NULL, and the column takes none (narrowing): '' would be refused. Let the column take NULL, or accept the loss.
-- warning ISO2065 at tables/b/columns/name
--   b.name: text becomes VARCHAR2(1000 CHAR) on Oracle, where a key has 6360 bytes (narrowing): a text of 1001 characters would not fit. Give the column a length in the mapping, or accept the loss.
-- warning ISO2100 at tables/b/columns/name
--   b.name: Oracle takes a text without characters for NULL, and the column takes none (narrowing): '' would be refused. Let the column take NULL, or accept the loss.
