-- enums/mood (BeforeLoad; not in a transaction)
ALTER TYPE "mood" ADD VALUE 'd';
--   back: ALTER TYPE "mood" RENAME TO "mood_before";
--   back: CREATE TYPE "mood" AS ENUM ('a', 'c');
--   back: ALTER TABLE "t" ALTER COLUMN "m" TYPE "mood" USING "m"::text::"mood";
--   back: DROP TYPE "mood_before";

-- enums/mood (BeforeLoad; not in a transaction)
ALTER TYPE "mood" ADD VALUE 'b' BEFORE 'c';

