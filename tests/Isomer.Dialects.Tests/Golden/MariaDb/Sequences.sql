-- MariaDB: 1 table. Made by Isomer from the blueprint; edit that instead.

-- Before the rows
CREATE SEQUENCE `down` MINVALUE -1000 NO MAXVALUE INCREMENT BY -1 NOCACHE CYCLE;
CREATE SEQUENCE `ids_Big One` NO MINVALUE NO MAXVALUE START WITH 5 INCREMENT BY 1 CACHE 20 NOCYCLE;
CREATE SEQUENCE `plain` NO MINVALUE NO MAXVALUE INCREMENT BY 1 NOCACHE NOCYCLE;
CREATE TABLE `t` (
    `n` bigint(20) NOT NULL
) ENGINE=InnoDB DEFAULT CHARSET=utf8mb4 COLLATE=utf8mb4_nopad_bin;

-- warning ISO2030 at tables/t/columns/n
--   tables/t/columns/n: the default has no form on MariaDB and is left out (unsupported): MariaDB cannot say 'next value for plain' without changing its meaning: it computes something else there.
