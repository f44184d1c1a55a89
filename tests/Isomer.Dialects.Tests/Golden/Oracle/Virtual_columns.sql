-- Oracle: 1 table. Made by Isomer from the blueprint; edit that instead.

-- Before the rows
CREATE TABLE "t" (
    "a" NUMBER(10) NOT NULL,
    "b" NUMBER(10),
    "sum" NUMBER(10) GENERATED ALWAYS AS ("a" + "b") VIRTUAL,
    "size" VARCHAR2(5 CHAR) GENERATED ALWAYS AS (case when "a" > 5 then 'big' else 'small' end) VIRTUAL
);

