-- tables/t/columns/n (BeforeLoad; Rewrites: rewrites the table; not in a transaction)
ALTER TABLE `t` MODIFY COLUMN `n` longtext NOT NULL;
--   back: ALTER TABLE `t` MODIFY COLUMN `n` bigint(20) NOT NULL;

-- tables/t/columns/s (BeforeLoad; MayFail: fails where a value is no string(5); not in a transaction)
ALTER TABLE `t` MODIFY COLUMN `s` varchar(5) NOT NULL;
--   back: ALTER TABLE `t` MODIFY COLUMN `s` varchar(20);

