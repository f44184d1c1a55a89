-- PostgreSQL: 0 tables. Made by Isomer from the blueprint; edit that instead.

-- Before the rows
CREATE SCHEMA IF NOT EXISTS "ids";
CREATE SEQUENCE "ids"."numbers" START WITH 5;

