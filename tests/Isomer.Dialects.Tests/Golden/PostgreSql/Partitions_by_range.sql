-- PostgreSQL: 1 table. Made by Isomer from the blueprint; edit that instead.

-- Before the rows
CREATE TABLE "t" (
    "k" integer NOT NULL,
    "v" integer NOT NULL
)
PARTITION BY RANGE ("k");
CREATE TABLE "t_p1" PARTITION OF "t" FOR VALUES FROM (MINVALUE) TO (10);
CREATE TABLE "t_p2" PARTITION OF "t" FOR VALUES FROM (10) TO (20);
CREATE TABLE "t_rest" PARTITION OF "t" DEFAULT;

-- After the rows
ALTER TABLE "t" ADD PRIMARY KEY ("k");

