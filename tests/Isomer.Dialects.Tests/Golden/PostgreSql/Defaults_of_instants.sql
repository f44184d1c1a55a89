-- PostgreSQL: 1 table. Made by Isomer from the blueprint; edit that instead.

-- Before the rows
CREATE TABLE "t" (
    "d3" timestamp(0) with time zone DEFAULT timestamptz '2024-02-29 23:59:59+00:00' NOT NULL
);

