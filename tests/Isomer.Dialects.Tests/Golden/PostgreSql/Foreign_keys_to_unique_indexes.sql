-- PostgreSQL: 2 tables. Made by Isomer from the blueprint; edit that instead.

-- Before the rows
CREATE TABLE "c" (
    "a" integer,
    "b" character varying(5)
);
CREATE TABLE "p" (
    "id" integer NOT NULL,
    "a" integer NOT NULL,
    "b" character varying(5)
);

-- After the rows
ALTER TABLE "p" ADD PRIMARY KEY ("id");
CREATE UNIQUE INDEX "ux_a" ON "p" ("a");
CREATE UNIQUE INDEX "ux_ab" ON "p" ("a", "b");
ALTER TABLE "c" ADD CONSTRAINT "fk_a" FOREIGN KEY ("a") REFERENCES "p" ("a");
ALTER TABLE "c" ADD CONSTRAINT "fk_ba" FOREIGN KEY ("b", "a") REFERENCES "p" ("b", "a");

