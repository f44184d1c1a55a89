-- PostgreSQL: 1 table. Made by Isomer from the blueprint; edit that instead.

-- Before the rows
CREATE TABLE "events" (
    "at" date NOT NULL,
    "kind" text NOT NULL,
    "n" bigint NOT NULL
)
PARTITION BY RANGE ("at");
CREATE TABLE "events_2024" PARTITION OF "events" FOR VALUES FROM ('2024-01-01') TO ('2025-01-01');
CREATE TABLE "events_rest" PARTITION OF "events" DEFAULT PARTITION BY LIST ("kind");
CREATE TABLE "events_rest_a" PARTITION OF "events_rest" FOR VALUES IN ('a');

-- After the rows
ALTER TABLE "events" ADD PRIMARY KEY ("at", "kind");

