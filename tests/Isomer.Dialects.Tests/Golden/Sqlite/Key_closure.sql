-- SQLite: 3 tables. Made by Isomer from the blueprint; edit that instead.

-- Before the rows
CREATE TABLE "a" (
    "id" TEXT NOT NULL,
    "name" TEXT NOT NULL,
    PRIMARY KEY ("id"),
    CONSTRAINT "uq_name" UNIQUE ("name")
);
CREATE TABLE "b" (
    "a" TEXT NOT NULL,
    "name" TEXT NOT NULL,
    CONSTRAINT "fk_a" FOREIGN KEY ("a") REFERENCES "a" ("id"),
    CONSTRAINT "fk_name" FOREIGN KEY ("name") REFERENCES "a" ("name")
);
CREATE TABLE "c" (
    "a" TEXT NOT NULL,
    CONSTRAINT "fk_a" FOREIGN KEY ("a") REFERENCES "a" ("id")
);

-- info ISO2011 at tables/a/columns/id
--   a.id: uint32 becomes decimal(21,2), as the other columns of its key (widening).
-- info ISO2011 at tables/b/columns/a
--   b.a: int16 becomes decimal(21,2), as the other columns of its key (widening).
-- info ISO2011 at tables/c/columns/a
--   c.a: decimal(12,2) becomes decimal(21,2), as the other columns of its key (widening).
-- info ISO2011 at tables/a/columns/name
--   a.name: string(20) becomes text, as the other columns of its key (widening).
-- info ISO2114 at tables/a/columns/id
--   a.id: decimal(21,2) becomes TEXT on SQLite (representation): decimals are text, exact to the last digit, which sorts by its characters, and arithmetic needs a cast; 9.5 → '9.5', which sorts after '10.5'.
-- info ISO2114 at tables/b/columns/a
--   b.a: decimal(21,2) becomes TEXT on SQLite (representation): decimals are text, exact to the last digit, which sorts by its characters, and arithmetic needs a cast; 9.5 → '9.5', which sorts after '10.5'.
-- info ISO2114 at tables/c/columns/a
--   c.a: decimal(21,2) becomes TEXT on SQLite (representation): decimals are text, exact to the last digit, which sorts by its characters, and arithmetic needs a cast; 9.5 → '9.5', which sorts after '10.5'.
