-- Oracle: 2 tables. Made by Isomer from the blueprint; edit that instead.

-- Before the rows
CREATE TABLE "departments" (
    "id" NUMBER(10) NOT NULL,
    "head" NUMBER(10)
);
CREATE TABLE "people" (
    "id" NUMBER(10) NOT NULL,
    "department" NUMBER(10) NOT NULL
);

-- After the rows
ALTER TABLE "departments" ADD PRIMARY KEY ("id");
ALTER TABLE "people" ADD PRIMARY KEY ("id");
ALTER TABLE "departments" ADD CONSTRAINT "fk_head" FOREIGN KEY ("head") REFERENCES "people" ("id");
ALTER TABLE "people" ADD CONSTRAINT "fk_department" FOREIGN KEY ("department") REFERENCES "departments" ("id");

