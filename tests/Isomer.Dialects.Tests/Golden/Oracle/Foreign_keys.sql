-- Oracle: 2 tables. Made by Isomer from the blueprint; edit that instead.

-- Before the rows
CREATE TABLE "c" (
    "p" NUMBER(19) NOT NULL,
    "q" NUMBER(19),
    "u" VARCHAR2(5 CHAR)
);
CREATE TABLE "p" (
    "id" NUMBER(19) NOT NULL,
    "u" VARCHAR2(5 CHAR) NOT NULL
);

-- After the rows
ALTER TABLE "p" ADD PRIMARY KEY ("id");
ALTER TABLE "p" ADD CONSTRAINT "uq_u" UNIQUE ("u");
ALTER TABLE "c" ADD CONSTRAINT "fk_p" FOREIGN KEY ("p") REFERENCES "p" ("id");
ALTER TABLE "c" ADD CONSTRAINT "fk_q" FOREIGN KEY ("q") REFERENCES "p" ("id");
ALTER TABLE "c" ADD CONSTRAINT "fk_u" FOREIGN KEY ("u") REFERENCES "p" ("u");

-- warning ISO2101 at tables/c/columns/u
--   c.u: Oracle takes a text without characters for NULL (narrowing): '' is read back as NULL.
-- warning ISO2100 at tables/p/columns/u
--   p.u: Oracle takes a text without characters for NULL, and the column takes none (narrowing): '' would be refused. Let the column take NULL, or accept the loss.
