-- PostgreSQL: 1 table. Made by Isomer from the blueprint; edit that instead.

-- Before the rows
CREATE TABLE "t" (
    "a" integer NOT NULL,
    "p" numeric(10,2),
    "s" character varying(10),
    "g_big" bigint GENERATED ALWAYS AS (a * 2) STORED,
    "g_test" boolean GENERATED ALWAYS AS (a > 5 and p is not null) STORED,
    "g_code" character varying(30) GENERATED ALWAYS AS (upper(s) || '-' || cast(a as text)) STORED,
    "g_paid" numeric(10,2) GENERATED ALWAYS AS (coalesce(p, 0)) STORED,
    "g_sure" integer GENERATED ALWAYS AS (a + 1) STORED NOT NULL
);

-- After the rows
CREATE INDEX "ix_big" ON "t" ("g_big");
CREATE INDEX "ix_code" ON "t" ("g_code");

