-- Oracle: 3 tables. Made by Isomer from the blueprint; edit that instead.

-- Before the rows
CREATE TABLE "c" (
    "p" NUMBER(10) DEFAULT 0
);
CREATE TABLE "d" (
    "p" VARCHAR2(5 CHAR) DEFAULT '-'
);
CREATE TABLE "p" (
    "id" NUMBER(10) NOT NULL,
    "code" VARCHAR2(5 CHAR) NOT NULL
);

-- After the rows
ALTER TABLE "p" ADD PRIMARY KEY ("id");
ALTER TABLE "p" ADD CONSTRAINT "uq" UNIQUE ("code");
ALTER TABLE "c" ADD CONSTRAINT "fk" FOREIGN KEY ("p") REFERENCES "p" ("id");
ALTER TABLE "d" ADD CONSTRAINT "fk_code" FOREIGN KEY ("p") REFERENCES "p" ("code");

-- warning ISO2063 at tables/c/foreignKeys/fk
--   tables/c/foreignKeys/fk: Oracle has no ON UPDATE (behaviour): a referenced key does not change there with its dependents, so the change of the key is refused instead.
-- warning ISO2101 at tables/d/columns/p
--   d.p: Oracle takes a text without characters for NULL (narrowing): '' is read back as NULL.
-- warning ISO2063 at tables/d/foreignKeys/fk_code
--   tables/d/foreignKeys/fk_code: Oracle has no ON UPDATE (behaviour): a referenced key does not change there with its dependents, so the change of the key is refused instead.
-- warning ISO2100 at tables/p/columns/code
--   p.code: Oracle takes a text without characters for NULL, and the column takes none (narrowing): '' would be refused. Let the column take NULL, or accept the loss.
