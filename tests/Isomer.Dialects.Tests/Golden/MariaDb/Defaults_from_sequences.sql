-- MariaDB: 2 tables. Made by Isomer from the blueprint; edit that instead.

-- Before the rows
CREATE SEQUENCE `key_numbers` MINVALUE 1 MAXVALUE 2147483647 INCREMENT BY 1 NOCACHE NOCYCLE;
CREATE SEQUENCE `plain` MINVALUE 1 MAXVALUE 9223372036854775806 INCREMENT BY 1 NOCACHE NOCYCLE;
CREATE TABLE `k` (
    `id` int(11) NOT NULL DEFAULT (nextval(`key_numbers`)),
    PRIMARY KEY (`id`)
) ENGINE=InnoDB DEFAULT CHARSET=utf8mb4 COLLATE=utf8mb4_nopad_bin;
CREATE TABLE `t` (
    `n` bigint(20) NOT NULL DEFAULT (nextval(`plain`))
) ENGINE=InnoDB DEFAULT CHARSET=utf8mb4 COLLATE=utf8mb4_nopad_bin;

