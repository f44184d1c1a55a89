CREATE TABLE regions (id smallint unsigned NOT NULL AUTO_INCREMENT, name varchar(40) CHARACTER SET latin1 COLLATE latin1_swedish_ci NOT NULL, PRIMARY KEY (id), UNIQUE KEY ux_regions_name (name)) ENGINE=InnoDB COMMENT='Where it''s sold';
CREATE TABLE numbers (
  id bigint unsigned NOT NULL AUTO_INCREMENT PRIMARY KEY, flag tinyint(1) NOT NULL DEFAULT 1, t tinyint DEFAULT -1, tu tinyint unsigned, s smallint, su smallint unsigned,
  m mediumint, mu mediumint unsigned, i int DEFAULT 42, iu int unsigned, z int(8) unsigned zerofill, b bigint, d decimal(12,2) DEFAULT 0.00, dd decimal(65,30), du decimal(8,2) unsigned,
  f float, g double DEFAULT 1.5, fd float(7,3), bits bit(9) DEFAULT b'101', one bit(1), y year DEFAULT 2024);
CREATE TABLE texts (
  c char(3) CHARACTER SET utf8mb4 COLLATE utf8mb4_nopad_bin DEFAULT 'abc', v varchar(40) CHARACTER SET utf8mb4 COLLATE utf8mb4_general_ci NOT NULL DEFAULT 'it''s \\ "x"' COMMENT 'a comment with ''quotes''',
  u3 varchar(9) CHARACTER SET utf8mb3, tt tinytext CHARACTER SET utf8mb4 COLLATE utf8mb4_nopad_bin, t text CHARACTER SET utf8mb4 COLLATE utf8mb4_bin, mt mediumtext CHARACTER SET latin1, lt longtext CHARACTER SET utf8mb4 COLLATE utf8mb4_unicode_ci,
  e enum('new','it''s','a,b') CHARACTER SET utf8mb4 COLLATE utf8mb4_nopad_bin DEFAULT 'new', st set('x','y','z') CHARACTER SET utf8mb4 COLLATE utf8mb4_nopad_bin DEFAULT 'x,z', j json, ex varchar(50) CHARACTER SET utf8mb4 COLLATE utf8mb4_nopad_bin DEFAULT (concat('a', 'b')),
  KEY ix_prefix (v(10) DESC, c), FULLTEXT KEY ft_t (t), KEY ix_ignored (c) IGNORED, KEY ix_comment (u3) COMMENT 'why');
CREATE TABLE octets (b binary(4) DEFAULT 'ab', vb varbinary(300), tb tinyblob, bl blob, mb mediumblob, lb longblob, p point NOT NULL, g geometry, SPATIAL KEY sp_p (p), u uuid DEFAULT uuid(), i6 inet6, i4 inet4);
CREATE TABLE times (
  d date DEFAULT '2024-01-02', t time, t6 time(6) DEFAULT '-01:02:03.500000', dt datetime DEFAULT current_timestamp(), dt6 datetime(6) DEFAULT '2024-01-02 03:04:05.678900',
  ts timestamp(6) NOT NULL DEFAULT current_timestamp(6) ON UPDATE current_timestamp(6), tn timestamp NULL DEFAULT NULL, z date DEFAULT '0000-00-00');
CREATE TABLE orders (
  id int NOT NULL AUTO_INCREMENT, region_id smallint unsigned, parent_id int, total decimal(10,2) NOT NULL, tax decimal(10,2) GENERATED ALWAYS AS (round(total * 0.19, 2)) STORED,
  label varchar(20) CHARACTER SET utf8mb4 COLLATE utf8mb4_nopad_bin GENERATED ALWAYS AS (concat('#', id)) VIRTUAL, hidden int INVISIBLE DEFAULT 3,
  PRIMARY KEY (id), KEY ix_region (region_id), KEY ix_parent (parent_id), CONSTRAINT ck_total CHECK (total >= 0 AND total < 1000000),
  CONSTRAINT fk_region FOREIGN KEY (region_id) REFERENCES regions (id) ON DELETE SET NULL ON UPDATE CASCADE, CONSTRAINT fk_parent FOREIGN KEY (parent_id) REFERENCES orders (id));
CREATE TABLE a (id int PRIMARY KEY, b_id int, KEY ix_b (b_id));
CREATE TABLE b (id int PRIMARY KEY, a_id int, KEY ix_a (a_id), CONSTRAINT fk_b_a FOREIGN KEY (a_id) REFERENCES a (id) ON DELETE CASCADE);
ALTER TABLE a ADD CONSTRAINT fk_a_b FOREIGN KEY (b_id) REFERENCES b (id) ON DELETE NO ACTION ON UPDATE NO ACTION;
CREATE TABLE composite (x int NOT NULL, y varchar(10) CHARACTER SET utf8mb4 COLLATE utf8mb4_nopad_bin NOT NULL, PRIMARY KEY (y, x));
CREATE TABLE by_range (at date NOT NULL, n int) PARTITION BY RANGE COLUMNS (at) (PARTITION p2023 VALUES LESS THAN ('2024-01-01'), PARTITION rest VALUES LESS THAN (MAXVALUE));
CREATE TABLE by_list (k int NOT NULL) PARTITION BY LIST COLUMNS (k) (PARTITION small VALUES IN (1, 2), PARTITION large VALUES IN (3));
CREATE TABLE by_hash (k int NOT NULL) PARTITION BY HASH (k) PARTITIONS 3;
CREATE TABLE by_key (k int NOT NULL PRIMARY KEY) PARTITION BY KEY (k) PARTITIONS 2;
CREATE TABLE by_year (at date NOT NULL) PARTITION BY RANGE (year(at)) SUBPARTITION BY HASH (to_days(at)) SUBPARTITIONS 2 (PARTITION p0 VALUES LESS THAN (2024), PARTITION p1 VALUES LESS THAN MAXVALUE);
CREATE TABLE old_style (id int) ENGINE=MyISAM;
CREATE TABLE packed (id int PRIMARY KEY, v text CHARACTER SET utf8mb4 COLLATE utf8mb4_nopad_bin) ROW_FORMAT=COMPRESSED KEY_BLOCK_SIZE=8;
CREATE TABLE versioned (id int PRIMARY KEY) WITH SYSTEM VERSIONING;
CREATE TABLE `select` (`order by` int, `na``me` int, `Füße` int);
CREATE SEQUENCE tickets START WITH 100 INCREMENT BY 5 MAXVALUE 9999 CACHE 20 CYCLE;
CREATE TABLE isomer_runs (id int);
CREATE VIEW open_orders AS SELECT id, total FROM orders WHERE total > 0 WITH CHECK OPTION;
CREATE SQL SECURITY INVOKER VIEW own_orders AS SELECT id FROM orders;
CREATE TRIGGER orders_bi BEFORE INSERT ON orders FOR EACH ROW SET new.hidden = 4;
CREATE FUNCTION plus_one(x int, y varchar(5)) RETURNS int DETERMINISTIC COMMENT 'adds' RETURN x + 1;
CREATE PROCEDURE touch(IN a int, OUT b int) BEGIN SET b = a; SELECT 1; END;
CREATE EVENT nightly ON SCHEDULE EVERY 1 DAY STARTS '2030-01-01 03:00:00' DISABLE COMMENT 'tidy' DO DELETE FROM orders WHERE total = 0;
CREATE SEQUENCE plain;
CREATE SEQUENCE downwards INCREMENT BY -1 MINVALUE -9223372036854775807 MAXVALUE -1 NOCACHE;
