-- Oracle: 1 table. Made by Isomer from the blueprint; edit that instead.

-- Before the rows
CREATE TABLE "t" (
    "k" NUMBER(10) NOT NULL,
    "v" NUMBER(10) NOT NULL
)
PARTITION BY HASH ("k") (
    PARTITION "t_h0",
    PARTITION "t_h1"
);

-- After the rows
ALTER TABLE "t" ADD PRIMARY KEY ("k");

