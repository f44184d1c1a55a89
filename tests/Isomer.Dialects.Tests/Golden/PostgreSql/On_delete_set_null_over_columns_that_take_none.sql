-- PostgreSQL: 2 tables. Made by Isomer from the blueprint; edit that instead.

-- Before the rows
CREATE TABLE "c" (
    "p" integer NOT NULL
);
CREATE TABLE "p" (
    "id" integer NOT NULL
);

-- After the rows
ALTER TABLE "p" ADD PRIMARY KEY ("id");
ALTER TABLE "c" ADD CONSTRAINT "fk" FOREIGN KEY ("p") REFERENCES "p" ("id") ON DELETE SET NULL;

