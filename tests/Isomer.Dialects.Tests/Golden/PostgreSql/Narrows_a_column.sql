-- tables/t/columns/n (BeforeLoad; Rewrites: rewrites the table)
ALTER TABLE "t" ALTER COLUMN "n" TYPE text;
--   back: ALTER TABLE "t" ALTER COLUMN "n" TYPE bigint USING "n"::text::bigint;

-- tables/t/columns/s (BeforeLoad; MayFail: fails where a value is no string(5))
ALTER TABLE "t" ALTER COLUMN "s" TYPE character varying(5);
--   back: ALTER TABLE "t" ALTER COLUMN "s" TYPE character varying(20);

-- tables/t/columns/s (BeforeLoad; MayFail: fails where a row holds NULL)
ALTER TABLE "t" ALTER COLUMN "s" SET NOT NULL;
--   back: ALTER TABLE "t" ALTER COLUMN "s" DROP NOT NULL;

