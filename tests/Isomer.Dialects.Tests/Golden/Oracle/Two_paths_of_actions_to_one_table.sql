-- Oracle: 3 tables. Made by Isomer from the blueprint; edit that instead.

-- Before the rows
CREATE TABLE "a" (
    "id" NUMBER(10) NOT NULL
);
CREATE TABLE "b" (
    "id" NUMBER(10) NOT NULL,
    "a" NUMBER(10) NOT NULL
);
CREATE TABLE "c" (
    "a" NUMBER(10) NOT NULL,
    "b" NUMBER(10) NOT NULL
);

-- After the rows
ALTER TABLE "a" ADD PRIMARY KEY ("id");
ALTER TABLE "b" ADD PRIMARY KEY ("id");
ALTER TABLE "b" ADD CONSTRAINT "fk_ba" FOREIGN KEY ("a") REFERENCES "a" ("id") ON DELETE CASCADE;
ALTER TABLE "c" ADD CONSTRAINT "fk_ca" FOREIGN KEY ("a") REFERENCES "a" ("id") ON DELETE CASCADE;
ALTER TABLE "c" ADD CONSTRAINT "fk_cb" FOREIGN KEY ("b") REFERENCES "b" ("id") ON DELETE CASCADE;

