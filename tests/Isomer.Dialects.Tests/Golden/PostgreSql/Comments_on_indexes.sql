-- PostgreSQL: 1 table. Made by Isomer from the blueprint; edit that instead.

-- Before the rows
CREATE TABLE "t" (
    "a" integer NOT NULL
);

-- After the rows
CREATE INDEX "ix" ON "t" ("a");
COMMENT ON INDEX "ix" IS 'It''s fast';

