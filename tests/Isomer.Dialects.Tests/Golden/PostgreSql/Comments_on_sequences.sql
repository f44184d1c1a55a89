-- PostgreSQL: 0 tables. Made by Isomer from the blueprint; edit that instead.

-- Before the rows
CREATE SEQUENCE "s";

-- After the rows
COMMENT ON SEQUENCE "s" IS 'It''s big';

