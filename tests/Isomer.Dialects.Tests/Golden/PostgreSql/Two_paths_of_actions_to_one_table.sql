-- PostgreSQL: 3 tables. Made by Isomer from the blueprint; edit that instead.

-- Before the rows
CREATE TABLE "a" (
    "id" integer NOT NULL
);
CREATE TABLE "b" (
    "id" integer NOT NULL,
    "a" integer NOT NULL
);
CREATE TABLE "c" (
    "a" integer NOT NULL,
    "b" integer NOT NULL
);

-- After the rows
ALTER TABLE "a" ADD PRIMARY KEY ("id");
ALTER TABLE "b" ADD PRIMARY KEY ("id");
ALTER TABLE "b" ADD CONSTRAINT "fk_ba" FOREIGN KEY ("a") REFERENCES "a" ("id") ON DELETE CASCADE;
ALTER TABLE "c" ADD CONSTRAINT "fk_ca" FOREIGN KEY ("a") REFERENCES "a" ("id") ON DELETE CASCADE;
ALTER TABLE "c" ADD CONSTRAINT "fk_cb" FOREIGN KEY ("b") REFERENCES "b" ("id") ON DELETE CASCADE;

