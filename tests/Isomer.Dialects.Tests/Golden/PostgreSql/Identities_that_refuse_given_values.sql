-- PostgreSQL: 1 table. Made by Isomer from the blueprint; edit that instead.

-- Before the rows
CREATE TABLE "t" (
    "id" bigint GENERATED ALWAYS AS IDENTITY NOT NULL
);

-- After the rows
ALTER TABLE "t" ADD PRIMARY KEY ("id");

