-- PostgreSQL: 1 table. Made by Isomer from the blueprint; edit that instead.

-- Before the rows
CREATE TYPE "mood" AS ENUM ('sad', 'happy');
CREATE TABLE "t" (
    "mood" mood NOT NULL
);

-- After the rows
COMMENT ON TYPE "mood" IS 'How one feels';

