-- MariaDB: 0 tables. Made by Isomer from the blueprint; edit that instead.

-- Before the rows
CREATE SEQUENCE `ids_numbers` MINVALUE 1 MAXVALUE 9223372036854775806 START WITH 5 INCREMENT BY 1 NOCACHE NOCYCLE;

