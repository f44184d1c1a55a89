-- Oracle: 2 tables. Made by Isomer from the blueprint; edit that instead.

-- Before the rows
CREATE TABLE "c" (
    "a" NUMBER(10),
    "b" NUMBER(10) DEFAULT 0,
    "u" VARCHAR2(5 CHAR),
    "self" NUMBER(19),
    "id" NUMBER(19) NOT NULL
);
CREATE TABLE "p" (
    "a" NUMBER(10) NOT NULL,
    "b" NUMBER(10) NOT NULL,
    "u" VARCHAR2(5 CHAR) NOT NULL
);

-- After the rows
ALTER TABLE "c" ADD PRIMARY KEY ("id");
ALTER TABLE "p" ADD PRIMARY KEY ("a", "b");
ALTER TABLE "p" ADD CONSTRAINT "uq_u" UNIQUE ("u");
ALTER TABLE "c" ADD CONSTRAINT "fk_cascade" FOREIGN KEY ("a", "b") REFERENCES "p" ("a", "b") ON DELETE CASCADE;
ALTER TABLE "c" ADD CONSTRAINT "fk_default" FOREIGN KEY ("a", "b") REFERENCES "p" ("a", "b");
ALTER TABLE "c" ADD CONSTRAINT "fk_full" FOREIGN KEY ("a", "b") REFERENCES "p" ("a", "b");
ALTER TABLE "c" ADD CONSTRAINT "fk_later" FOREIGN KEY ("u") REFERENCES "p" ("u") DEFERRABLE;
ALTER TABLE "c" ADD CONSTRAINT "fk_null" FOREIGN KEY ("u") REFERENCES "p" ("u") ON DELETE SET NULL DEFERRABLE INITIALLY DEFERRED;
ALTER TABLE "c" ADD CONSTRAINT "fk_self" FOREIGN KEY ("self") REFERENCES "c" ("id");

-- warning ISO2101 at tables/c/columns/u
--   c.u: Oracle takes a text without characters for NULL (narrowing): '' is read back as NULL.
-- warning ISO2063 at tables/c/foreignKeys/fk_cascade
--   tables/c/foreignKeys/fk_cascade: Oracle has no ON UPDATE (behaviour): a referenced key does not change there with its dependents, so the change of the key is refused instead.
-- warning ISO2063 at tables/c/foreignKeys/fk_default
--   tables/c/foreignKeys/fk_default: Oracle has no ON DELETE SET DEFAULT (behaviour): it is not among its actions, so the change of the key is refused instead.
-- warning ISO2063 at tables/c/foreignKeys/fk_default
--   tables/c/foreignKeys/fk_default: Oracle has no ON UPDATE (behaviour): a referenced key does not change there with its dependents, so the change of the key is refused instead.
-- warning ISO2061 at tables/c/foreignKeys/fk_full
--   tables/c/foreignKeys/fk_full: Oracle takes a reference of which only some columns are NULL (behaviour): (1, NULL), refused before, is taken.
-- warning ISO2063 at tables/c/foreignKeys/fk_later
--   tables/c/foreignKeys/fk_later: Oracle has no ON DELETE RESTRICT (behaviour): a key that can be deferred is checked at the end, so the change of the key is refused instead.
-- warning ISO2063 at tables/c/foreignKeys/fk_later
--   tables/c/foreignKeys/fk_later: Oracle has no ON UPDATE (behaviour): a referenced key does not change there with its dependents, so the change of the key is refused instead.
-- warning ISO2063 at tables/c/foreignKeys/fk_null
--   tables/c/foreignKeys/fk_null: Oracle has no ON UPDATE RESTRICT (behaviour): a key that can be deferred is checked at the end, so the change of the key is refused instead.
-- warning ISO2100 at tables/p/columns/u
--   p.u: Oracle takes a text without characters for NULL, and the column takes none (narrowing): '' would be refused. Let the column take NULL, or accept the loss.
