-- PostgreSQL: 2 tables. Made by Isomer from the blueprint; edit that instead.

-- Before the rows
CREATE TABLE "c" (
    "a" integer NOT NULL,
    "b" integer NOT NULL
);
CREATE TABLE "p" (
    "id" integer NOT NULL
);

-- After the rows
ALTER TABLE "p" ADD PRIMARY KEY ("id");
ALTER TABLE "c" ADD CONSTRAINT "fk_later" FOREIGN KEY ("b") REFERENCES "p" ("id") DEFERRABLE INITIALLY DEFERRED;
ALTER TABLE "c" ADD CONSTRAINT "fk_now" FOREIGN KEY ("a") REFERENCES "p" ("id") DEFERRABLE;

