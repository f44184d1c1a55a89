-- PostgreSQL: 2 tables. Made by Isomer from the blueprint; edit that instead.

-- Before the rows
CREATE TABLE "c" (
    "p" bigint NOT NULL,
    "q" bigint,
    "u" character varying(5)
);
CREATE TABLE "p" (
    "id" bigint NOT NULL,
    "u" character varying(5) NOT NULL
);

-- After the rows
ALTER TABLE "p" ADD PRIMARY KEY ("id");
ALTER TABLE "p" ADD CONSTRAINT "uq_u" UNIQUE ("u");
ALTER TABLE "c" ADD CONSTRAINT "fk_p" FOREIGN KEY ("p") REFERENCES "p" ("id");
ALTER TABLE "c" ADD CONSTRAINT "fk_q" FOREIGN KEY ("q") REFERENCES "p" ("id");
ALTER TABLE "c" ADD CONSTRAINT "fk_u" FOREIGN KEY ("u") REFERENCES "p" ("u");

