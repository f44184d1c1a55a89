-- PostgreSQL: 1 table. Made by Isomer from the blueprint; edit that instead.

-- Before the rows
CREATE TABLE "t" (
    "s" character varying(10),
    "code" character varying(10) GENERATED ALWAYS AS (upper(s)) STORED
);

-- After the rows
CREATE UNIQUE INDEX "ux_code" ON "t" ("code");

