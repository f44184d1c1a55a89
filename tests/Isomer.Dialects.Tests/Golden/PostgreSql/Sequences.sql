-- PostgreSQL: 0 tables. Made by Isomer from the blueprint; edit that instead.

-- Before the rows
CREATE SEQUENCE "Big One" START WITH 5 CACHE 20;
CREATE SEQUENCE "down" INCREMENT BY -1 MINVALUE -1000 CYCLE;
CREATE SEQUENCE "plain";
CREATE SEQUENCE "small" AS smallint;

