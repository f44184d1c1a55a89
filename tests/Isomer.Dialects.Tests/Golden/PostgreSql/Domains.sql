-- PostgreSQL: 1 table. Made by Isomer from the blueprint; edit that instead.

-- Before the rows
CREATE DOMAIN "email" AS character varying(255) DEFAULT 'nobody' NOT NULL
    CONSTRAINT "email_at" CHECK (length(value) > 3);
CREATE DOMAIN "positive" AS integer
    CONSTRAINT "positive_check" CHECK (value > 0);
CREATE TABLE "users" (
    "email" "email",
    "age" "positive" DEFAULT 18
);

