-- domains/d (BeforeLoad)
ALTER DOMAIN "d" DROP CONSTRAINT "c";
--   back: ALTER DOMAIN "d" ADD CONSTRAINT "c" CHECK (value > 0);

-- domains/d (BeforeLoad)
ALTER DOMAIN "d" SET DEFAULT 5;
--   back: ALTER DOMAIN "d" DROP DEFAULT;

-- domains/d (BeforeLoad; MayFail: fails where a column of the domain holds NULL)
ALTER DOMAIN "d" SET NOT NULL;
--   back: ALTER DOMAIN "d" DROP NOT NULL;

-- domains/d (BeforeLoad; MayFail: fails where a row breaks it)
ALTER DOMAIN "d" ADD CONSTRAINT "c" CHECK (value > 1);
--   back: ALTER DOMAIN "d" DROP CONSTRAINT "c";

