-- PostgreSQL: 1 table. Made by Isomer from the blueprint; edit that instead.

-- Before the rows
CREATE TABLE "t" (
    "day" date DEFAULT CURRENT_DATE NOT NULL,
    "f0" timestamp with time zone DEFAULT now() NOT NULL,
    "f1" timestamp(3) with time zone DEFAULT cast(now() as timestamp(3) with time zone) NOT NULL,
    "f2" timestamp without time zone DEFAULT LOCALTIMESTAMP NOT NULL,
    "f3" timestamp(0) without time zone DEFAULT cast(LOCALTIMESTAMP as timestamp(0) without time zone) NOT NULL,
    "f4" timestamp without time zone DEFAULT (now() AT TIME ZONE 'utc') NOT NULL,
    "f5" timestamp(3) without time zone DEFAULT cast((now() AT TIME ZONE 'utc') as timestamp(3) without time zone) NOT NULL
);

