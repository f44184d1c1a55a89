-- enums/mood (BeforeLoad; MayFail: fails where a row holds a label that goes)
ALTER TYPE "mood" RENAME TO "mood_before";
--   back: ALTER TYPE "mood" RENAME TO "mood_before";
--   back: CREATE TYPE "mood" AS ENUM ('a', 'b', 'c');
--   back: ALTER TABLE "t" ALTER COLUMN "m" DROP DEFAULT, ALTER COLUMN "m" TYPE "mood" USING "m"::text::"mood";
--   back: ALTER TABLE "t" ALTER COLUMN "m" SET DEFAULT 'a';
--   back: DROP TYPE "mood_before";

-- enums/mood (BeforeLoad)
CREATE TYPE "mood" AS ENUM ('c', 'a');

-- enums/mood (BeforeLoad)
ALTER TABLE "t" ALTER COLUMN "m" DROP DEFAULT, ALTER COLUMN "m" TYPE "mood" USING "m"::text::"mood";

-- enums/mood (BeforeLoad)
ALTER TABLE "t" ALTER COLUMN "m" SET DEFAULT 'a';

-- enums/mood (BeforeLoad)
DROP TYPE "mood_before";

