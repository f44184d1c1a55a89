-- tables/t/columns/b (BeforeLoad; not in a transaction)
ALTER TABLE `t` DROP COLUMN `b`;
--   back: ALTER TABLE `t` ADD COLUMN `b` int GENERATED ALWAYS AS (`a` + 1) STORED;

-- tables/t/columns/b (BeforeLoad; not in a transaction)
ALTER TABLE `t` ADD COLUMN `b` int GENERATED ALWAYS AS (`a` + 2) STORED;
--   back: ALTER TABLE `t` DROP COLUMN `b`;

