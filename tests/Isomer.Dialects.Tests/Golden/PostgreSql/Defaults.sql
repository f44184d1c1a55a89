-- PostgreSQL: 1 table. Made by Isomer from the blueprint; edit that instead.

-- Before the rows
CREATE TABLE "t" (
    "n" integer DEFAULT -7 NOT NULL,
    "d" numeric(10,4) DEFAULT 0 NOT NULL,
    "b" boolean DEFAULT true NOT NULL,
    "s" text DEFAULT 'it''s \ ok' NOT NULL,
    "e" text DEFAULT '' NOT NULL,
    "x" bytea DEFAULT '\x00ff'::bytea NOT NULL,
    "day" date DEFAULT CURRENT_DATE NOT NULL,
    "at" timestamp with time zone DEFAULT now() NOT NULL,
    "sum" integer DEFAULT (1 + 2) NOT NULL,
    "u" uuid DEFAULT gen_random_uuid() NOT NULL,
    "f" text DEFAULT md5('x'::text) NOT NULL
);

