-- Oracle: 1 table. Made by Isomer from the blueprint; edit that instead.

-- Before the rows
CREATE TABLE "t" (
    "a" CLOB NOT NULL,
    "b" NUMBER(19,2) NOT NULL,
    "c" NUMBER(19) NOT NULL,
    "d" TIMESTAMP(6) NOT NULL
);

