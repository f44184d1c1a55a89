-- PostgreSQL: 1 table. Made by Isomer from the blueprint; edit that instead.

-- Before the rows
CREATE TABLE "t" (
    "k" integer NOT NULL,
    "v" integer NOT NULL
)
PARTITION BY HASH ("k");
CREATE TABLE "t_h0" PARTITION OF "t" FOR VALUES WITH (modulus 2, remainder 0);
CREATE TABLE "t_h1" PARTITION OF "t" FOR VALUES WITH (modulus 2, remainder 1);

-- After the rows
ALTER TABLE "t" ADD PRIMARY KEY ("k");

