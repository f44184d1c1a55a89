-- Oracle: 1 table. Made by Isomer from the blueprint; edit that instead.

-- Before the rows
CREATE SEQUENCE "down" INCREMENT BY -1 MINVALUE -1000 MAXVALUE -1 NOCACHE CYCLE;
CREATE SEQUENCE "plain" INCREMENT BY 1 MINVALUE 1 MAXVALUE 9223372036854775807 NOCACHE NOCYCLE;
CREATE SEQUENCE "ids"."Big One" START WITH 5 INCREMENT BY 1 MINVALUE 1 MAXVALUE 9223372036854775807 CACHE 20 NOCYCLE;
CREATE TABLE "t" (
    "n" NUMBER(19) DEFAULT "plain".nextval NOT NULL
);

-- info ISO2071 at sequences/ids.Big One
--   ids.Big One: Oracle holds no comments (unsupported): 1 left out.
-- warning ISO2105 at schemas/ids
--   ids: a schema is a user on Oracle, and none is made (behaviour). Create the user, or map the tables to the default schema.
