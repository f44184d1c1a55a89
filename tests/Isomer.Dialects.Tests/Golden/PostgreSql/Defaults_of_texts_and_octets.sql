-- PostgreSQL: 1 table. Made by Isomer from the blueprint; edit that instead.

-- Before the rows
CREATE TYPE "t_e" AS ENUM ('a', 'b c');
CREATE TABLE "t" (
    "q" text DEFAULT 'it''s \ ok' NOT NULL,
    "s" character varying(20) DEFAULT 'it''s "quoted" \\ %_' NOT NULL,
    "f" character(9) DEFAULT 'x' NOT NULL,
    "c" text DEFAULT ('a' || upper('b')) NOT NULL,
    "blanks" character varying(50) DEFAULT ' lead and trail ' NOT NULL,
    "o" bytea DEFAULT '\xdeadbeef'::bytea NOT NULL,
    "of" bytea DEFAULT '\x6162'::bytea NOT NULL,
    "bl" bytea DEFAULT '\x00ff'::bytea NOT NULL,
    "j" json DEFAULT '{"a": [1, null]}' NOT NULL,
    "u" uuid DEFAULT '00000000-0000-0000-0000-000000000001' NOT NULL,
    "e" t_e DEFAULT 'b c' NOT NULL,
    "no" text
);

