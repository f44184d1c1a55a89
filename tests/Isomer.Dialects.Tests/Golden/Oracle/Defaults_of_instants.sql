-- Oracle: 1 table. Made by Isomer from the blueprint; edit that instead.

-- Before the rows
CREATE TABLE "t" (
    "d3" TIMESTAMP(0) WITH LOCAL TIME ZONE DEFAULT timestamp '2024-02-29 23:59:59 +00:00' NOT NULL
);

