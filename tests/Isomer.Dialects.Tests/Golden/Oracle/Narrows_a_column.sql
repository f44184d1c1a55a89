-- tables/t/columns/n (BeforeLoad; MayFail: fails where the column holds a value: Oracle gives only an empty column this type. Copy the values into a new column then; not in a transaction)
ALTER TABLE "t" MODIFY ("n" CLOB);
--   back: ALTER TABLE "t" MODIFY ("n" NUMBER(19));

-- tables/t/columns/s (BeforeLoad; MayFail: fails where a text is longer; not in a transaction)
ALTER TABLE "t" MODIFY ("s" VARCHAR2(5 CHAR));
--   back: ALTER TABLE "t" MODIFY ("s" VARCHAR2(20 CHAR));

-- tables/t/columns/s (BeforeLoad; MayFail: fails where a row holds NULL; not in a transaction)
ALTER TABLE "t" MODIFY ("s" NOT NULL);
--   back: ALTER TABLE "t" MODIFY ("s" NULL);

