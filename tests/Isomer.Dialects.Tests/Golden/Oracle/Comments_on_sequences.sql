-- Oracle: 0 tables. Made by Isomer from the blueprint; edit that instead.

-- Before the rows
CREATE SEQUENCE "s" INCREMENT BY 1 MINVALUE 1 MAXVALUE 9223372036854775807 NOCACHE NOCYCLE;

-- info ISO2071 at sequences/s
--   sequence s: Oracle holds no comments (unsupported): 1 left out.
