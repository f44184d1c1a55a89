-- PostgreSQL: 1 table. Made by Isomer from the blueprint; edit that instead.

-- Before the rows
CREATE TYPE "t_e0" AS ENUM ('a', 'b c');
CREATE TABLE "t" (
    "n0" bigint DEFAULT -9223372036854775807 NOT NULL,
    "n1" numeric(10,4) DEFAULT -12.5 NOT NULL,
    "n2" double precision DEFAULT 10000000000 NOT NULL,
    "n3" bigint DEFAULT 4294967295 NOT NULL,
    "n4" numeric DEFAULT 0.5 NOT NULL,
    "s0" character varying(20) DEFAULT 'it''s "quoted" \\ %_' NOT NULL,
    "s1" character(9) DEFAULT 'x' NOT NULL,
    "s2" text DEFAULT ('a' || upper('b')) NOT NULL,
    "s3" text,
    "s4" character varying(50) DEFAULT ' lead and trail ' NOT NULL,
    "b0" boolean DEFAULT false NOT NULL,
    "b1" bytea DEFAULT '\xdeadbeef'::bytea NOT NULL,
    "b2" bytea DEFAULT '\x6162'::bytea NOT NULL,
    "b3" bytea DEFAULT '\x'::bytea NOT NULL,
    "d0" date DEFAULT date '0001-01-01' NOT NULL,
    "d1" time(3) without time zone DEFAULT time '23:59:59.999' NOT NULL,
    "d2" timestamp(3) without time zone DEFAULT timestamp '2024-02-29 23:59:59.999' NOT NULL,
    "d3" timestamp(0) with time zone DEFAULT timestamptz '2024-02-29 23:59:59+00:00' NOT NULL,
    "j0" json DEFAULT '{"a": [1, null]}' NOT NULL,
    "u0" uuid DEFAULT '00000000-0000-0000-0000-000000000001' NOT NULL,
    "e0" t_e0 DEFAULT 'b c' NOT NULL,
    "x0" integer DEFAULT (abs(-3) + length('abc')) NOT NULL,
    "f0" timestamp with time zone DEFAULT now() NOT NULL,
    "f1" timestamp(3) with time zone DEFAULT cast(now() as timestamp(3) with time zone) NOT NULL,
    "f2" timestamp without time zone DEFAULT LOCALTIMESTAMP NOT NULL,
    "f3" timestamp(0) without time zone DEFAULT cast(LOCALTIMESTAMP as timestamp(0) without time zone) NOT NULL,
    "f4" timestamp without time zone DEFAULT (now() AT TIME ZONE 'utc') NOT NULL,
    "f5" timestamp(3) without time zone DEFAULT cast((now() AT TIME ZONE 'utc') as timestamp(3) without time zone) NOT NULL,
    "f6" date DEFAULT CURRENT_DATE NOT NULL,
    "f7" time without time zone DEFAULT LOCALTIME NOT NULL,
    "f8" character varying(128) DEFAULT CURRENT_USER NOT NULL,
    "f9" uuid DEFAULT gen_random_uuid() NOT NULL
);

