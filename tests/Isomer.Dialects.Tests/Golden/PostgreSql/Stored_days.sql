-- PostgreSQL: 1 table. Made by Isomer from the blueprint; edit that instead.

-- Before the rows
CREATE TABLE "t" (
    "d" date,
    "day" date GENERATED ALWAYS AS (coalesce(d, date '2024-01-01')) STORED
);

