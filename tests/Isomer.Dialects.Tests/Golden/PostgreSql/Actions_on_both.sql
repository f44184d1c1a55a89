-- PostgreSQL: 3 tables. Made by Isomer from the blueprint; edit that instead.

-- Before the rows
CREATE TABLE "c" (
    "p" integer DEFAULT 0
);
CREATE TABLE "d" (
    "p" character varying(5) DEFAULT '-'
);
CREATE TABLE "p" (
    "id" integer NOT NULL,
    "code" character varying(5) NOT NULL
);

-- After the rows
ALTER TABLE "p" ADD PRIMARY KEY ("id");
ALTER TABLE "p" ADD CONSTRAINT "uq" UNIQUE ("code");
ALTER TABLE "c" ADD CONSTRAINT "fk" FOREIGN KEY ("p") REFERENCES "p" ("id") ON DELETE SET NULL ON UPDATE CASCADE;
ALTER TABLE "d" ADD CONSTRAINT "fk_code" FOREIGN KEY ("p") REFERENCES "p" ("code") ON DELETE SET NULL ON UPDATE CASCADE;

