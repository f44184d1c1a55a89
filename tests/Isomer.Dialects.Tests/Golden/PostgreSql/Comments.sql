-- PostgreSQL: 1 table. Made by Isomer from the blueprint; edit that instead.

-- Before the rows
CREATE TABLE "t" (
    "a" integer NOT NULL,
    "b" integer NOT NULL
);

-- After the rows
COMMENT ON TABLE "t" IS 'A table''s comment; "quoted"';
COMMENT ON COLUMN "t"."a" IS 'line one
line two';
COMMENT ON COLUMN "t"."b" IS '\ and ''';

