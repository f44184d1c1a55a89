-- tables/t/columns/b (BeforeLoad; not in a transaction)
ALTER TABLE "t" DROP COLUMN "b";
--   back: ALTER TABLE "t" ADD ("b" NUMBER(10) GENERATED ALWAYS AS ("a" + 1) VIRTUAL);

-- tables/t/columns/b (BeforeLoad; not in a transaction)
ALTER TABLE "t" ADD ("b" NUMBER(10) GENERATED ALWAYS AS ("a" + 2) VIRTUAL);
--   back: ALTER TABLE "t" DROP COLUMN "b";

