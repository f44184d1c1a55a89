-- Oracle: 0 tables. Made by Isomer from the blueprint; edit that instead.

-- Before the rows
CREATE SEQUENCE "ids"."numbers" START WITH 5 INCREMENT BY 1 MINVALUE 1 MAXVALUE 9223372036854775807 NOCACHE NOCYCLE;

-- warning ISO2105 at schemas/ids
--   ids: a schema is a user on Oracle, and none is made (behaviour). Create the user, or map the tables to the default schema.
