-- PostgreSQL: 1 table. Made by Isomer from the blueprint; edit that instead.

-- Before the rows
CREATE TABLE "t" (
    "id" bigint NOT NULL,
    "parent" bigint
);

-- After the rows
ALTER TABLE "t" ADD PRIMARY KEY ("id");
ALTER TABLE "t" ADD CONSTRAINT "fk_parent" FOREIGN KEY ("parent") REFERENCES "t" ("id") ON DELETE CASCADE;

