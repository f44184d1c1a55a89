-- PostgreSQL: 1 table. Made by Isomer from the blueprint; edit that instead.

-- Before the rows
CREATE TABLE "t" (
    "k" integer NOT NULL,
    "v" integer NOT NULL
)
PARTITION BY LIST ("k");
CREATE TABLE "t_a" PARTITION OF "t" FOR VALUES IN (1, 2);
CREATE TABLE "t_b" PARTITION OF "t" FOR VALUES IN (3);
CREATE TABLE "t_rest" PARTITION OF "t" DEFAULT;

-- After the rows
ALTER TABLE "t" ADD PRIMARY KEY ("k");

