-- Oracle: 2 tables. Made by Isomer from the blueprint; edit that instead.

-- Before the rows
CREATE SEQUENCE "key_numbers" INCREMENT BY 1 MINVALUE 1 MAXVALUE 2147483647 NOCACHE NOCYCLE;
CREATE SEQUENCE "plain" INCREMENT BY 1 MINVALUE 1 MAXVALUE 9223372036854775807 NOCACHE NOCYCLE;
CREATE TABLE "k" (
    "id" NUMBER(10) DEFAULT "key_numbers".nextval NOT NULL
);
CREATE TABLE "t" (
    "n" NUMBER(19) DEFAULT "plain".nextval NOT NULL
);

-- After the rows
ALTER TABLE "k" ADD PRIMARY KEY ("id");

