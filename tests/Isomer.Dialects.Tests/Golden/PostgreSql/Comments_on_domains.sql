-- PostgreSQL: 1 table. Made by Isomer from the blueprint; edit that instead.

-- Before the rows
CREATE DOMAIN "email" AS character varying(255) NOT NULL;
CREATE TABLE "t" (
    "email" "email" NOT NULL
);

-- After the rows
COMMENT ON DOMAIN "email" IS 'An address';

