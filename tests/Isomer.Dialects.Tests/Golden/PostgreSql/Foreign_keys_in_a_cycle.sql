-- PostgreSQL: 2 tables. Made by Isomer from the blueprint; edit that instead.

-- Before the rows
CREATE TABLE "departments" (
    "id" integer NOT NULL,
    "head" integer
);
CREATE TABLE "people" (
    "id" integer NOT NULL,
    "department" integer NOT NULL
);

-- After the rows
ALTER TABLE "departments" ADD PRIMARY KEY ("id");
ALTER TABLE "people" ADD PRIMARY KEY ("id");
ALTER TABLE "departments" ADD CONSTRAINT "fk_head" FOREIGN KEY ("head") REFERENCES "people" ("id");
ALTER TABLE "people" ADD CONSTRAINT "fk_department" FOREIGN KEY ("department") REFERENCES "departments" ("id");

