-- PostgreSQL: 1 table. Made by Isomer from the blueprint; edit that instead.

-- Before the rows
CREATE TABLE "times" (
    "d" date DEFAULT date '2024-02-29' NOT NULL,
    "t0" time(0) without time zone NOT NULL,
    "t6" time without time zone DEFAULT time '10:00:00' NOT NULL,
    "ts3" timestamp(3) without time zone DEFAULT timestamp '2024-01-02 10:00:00' NOT NULL,
    "ts6" timestamp without time zone NOT NULL,
    "ts9" timestamp without time zone NOT NULL,
    "tz6" timestamp with time zone DEFAULT now() NOT NULL,
    "tz7" timestamp with time zone NOT NULL,
    "i" interval NOT NULL,
    "iy" interval year to month NOT NULL,
    "id" interval day to second(3) NOT NULL
);

-- warning ISO2124 at tables/times/columns/ts9
--   times.ts9: timestamp(9) becomes timestamp without time zone on PostgreSQL (narrowing): a second has fewer fraction digits there; 2024-01-02 10:00:00.1234567 is refused. Give the column another type in the mapping, set a policy, or accept the loss.
-- warning ISO2124 at tables/times/columns/tz7
--   times.tz7: timestamptz(7) becomes timestamp with time zone on PostgreSQL (narrowing): a second has fewer fraction digits there; 2024-01-02 10:00:00.1234567+00:00 is refused. Give the column another type in the mapping, set a policy, or accept the loss.
