-- Oracle: 7 tables. Made by Isomer from the blueprint; edit that instead.

-- Before the rows
CREATE TABLE "c1" (
    "p" NUMBER(10) DEFAULT 0
);
CREATE TABLE "c2" (
    "p" NUMBER(10) DEFAULT 0
);
CREATE TABLE "c3" (
    "p" NUMBER(10) DEFAULT 0
);
CREATE TABLE "c4" (
    "p" NUMBER(10) DEFAULT 0
);
CREATE TABLE "c5" (
    "p" NUMBER(10) DEFAULT 0
);
CREATE TABLE "c6" (
    "p" NUMBER(10) NOT NULL
);
CREATE TABLE "p" (
    "id" NUMBER(10) NOT NULL
);

-- After the rows
ALTER TABLE "p" ADD PRIMARY KEY ("id");
ALTER TABLE "c1" ADD CONSTRAINT "fk1" FOREIGN KEY ("p") REFERENCES "p" ("id");
ALTER TABLE "c2" ADD CONSTRAINT "fk2" FOREIGN KEY ("p") REFERENCES "p" ("id");
ALTER TABLE "c3" ADD CONSTRAINT "fk3" FOREIGN KEY ("p") REFERENCES "p" ("id") ON DELETE CASCADE;
ALTER TABLE "c4" ADD CONSTRAINT "fk4" FOREIGN KEY ("p") REFERENCES "p" ("id") ON DELETE SET NULL;
ALTER TABLE "c5" ADD CONSTRAINT "fk5" FOREIGN KEY ("p") REFERENCES "p" ("id");
ALTER TABLE "c6" ADD CONSTRAINT "fk6" FOREIGN KEY ("p") REFERENCES "p" ("id") ON DELETE SET NULL;

-- warning ISO2063 at tables/c3/foreignKeys/fk3
--   tables/c3/foreignKeys/fk3: Oracle has no ON UPDATE (behaviour): a referenced key does not change there with its dependents, so the change of the key is refused instead.
-- warning ISO2063 at tables/c4/foreignKeys/fk4
--   tables/c4/foreignKeys/fk4: Oracle has no ON UPDATE (behaviour): a referenced key does not change there with its dependents, so the change of the key is refused instead.
-- warning ISO2063 at tables/c5/foreignKeys/fk5
--   tables/c5/foreignKeys/fk5: Oracle has no ON DELETE SET DEFAULT (behaviour): it is not among its actions, so the change of the key is refused instead.
-- warning ISO2063 at tables/c5/foreignKeys/fk5
--   tables/c5/foreignKeys/fk5: Oracle has no ON UPDATE (behaviour): a referenced key does not change there with its dependents, so the change of the key is refused instead.
