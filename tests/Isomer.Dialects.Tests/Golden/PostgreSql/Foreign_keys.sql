-- PostgreSQL: 2 tables. Made by Isomer from the blueprint; edit that instead.

-- Before the rows
CREATE TABLE "c" (
    "a" integer,
    "b" integer DEFAULT 0,
    "u" character varying(5),
    "self" bigint,
    "id" bigint NOT NULL
);
CREATE TABLE "p" (
    "a" integer NOT NULL,
    "b" integer NOT NULL,
    "u" character varying(5) NOT NULL
);

-- After the rows
ALTER TABLE "c" ADD PRIMARY KEY ("id");
ALTER TABLE "p" ADD PRIMARY KEY ("a", "b");
ALTER TABLE "p" ADD CONSTRAINT "uq_u" UNIQUE ("u");
ALTER TABLE "c" ADD CONSTRAINT "fk_cascade" FOREIGN KEY ("a", "b") REFERENCES "p" ("a", "b") ON DELETE CASCADE ON UPDATE CASCADE;
ALTER TABLE "c" ADD CONSTRAINT "fk_default" FOREIGN KEY ("a", "b") REFERENCES "p" ("a", "b") ON DELETE SET DEFAULT ON UPDATE SET DEFAULT;
ALTER TABLE "c" ADD CONSTRAINT "fk_full" FOREIGN KEY ("a", "b") REFERENCES "p" ("a", "b") MATCH FULL;
ALTER TABLE "c" ADD CONSTRAINT "fk_later" FOREIGN KEY ("u") REFERENCES "p" ("u") ON DELETE RESTRICT ON UPDATE SET NULL DEFERRABLE;
ALTER TABLE "c" ADD CONSTRAINT "fk_null" FOREIGN KEY ("u") REFERENCES "p" ("u") ON DELETE SET NULL ON UPDATE RESTRICT DEFERRABLE INITIALLY DEFERRED;
ALTER TABLE "c" ADD CONSTRAINT "fk_self" FOREIGN KEY ("self") REFERENCES "c" ("id");

