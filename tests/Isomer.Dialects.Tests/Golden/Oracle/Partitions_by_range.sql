-- Oracle: 1 table. Made by Isomer from the blueprint; edit that instead.

-- Before the rows
CREATE TABLE "t" (
    "k" NUMBER(10) NOT NULL,
    "v" NUMBER(10) NOT NULL
)
PARTITION BY RANGE ("k") (
    PARTITION "t_p1" VALUES LESS THAN (10),
    PARTITION "t_p2" VALUES LESS THAN (20),
    PARTITION "t_rest" VALUES LESS THAN (MAXVALUE)
);

-- After the rows
ALTER TABLE "t" ADD PRIMARY KEY ("k");

