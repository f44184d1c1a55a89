-- Oracle: 1 table. Made by Isomer from the blueprint; edit that instead.

-- Before the rows
CREATE TABLE "t" (
    "k" NUMBER(10) NOT NULL,
    "v" NUMBER(10) NOT NULL
)
PARTITION BY LIST ("k") (
    PARTITION "t_a" VALUES (1, 2),
    PARTITION "t_b" VALUES (3),
    PARTITION "t_rest" VALUES (DEFAULT)
);

-- After the rows
ALTER TABLE "t" ADD PRIMARY KEY ("k");

