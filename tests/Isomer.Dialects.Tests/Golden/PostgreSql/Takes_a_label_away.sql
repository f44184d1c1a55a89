-- enums/mood (BeforeLoad; MayFail: fails where a row holds a label that goes)
ALTER TYPE "mood" RENAME TO "mood_before";

-- enums/mood (BeforeLoad; MayFail: fails where a row holds a label that goes)
CREATE TYPE "mood" AS ENUM ('c', 'a');

-- enums/mood (BeforeLoad; MayFail: fails where a row holds a label that goes)
ALTER TABLE "t" ALTER COLUMN "m" DROP DEFAULT, ALTER COLUMN "m" TYPE "mood" USING "m"::text::"mood";

-- enums/mood (BeforeLoad; MayFail: fails where a row holds a label that goes)
ALTER TABLE "t" ALTER COLUMN "m" SET DEFAULT 'a';

-- enums/mood (BeforeLoad; MayFail: fails where a row holds a label that goes)
DROP TYPE "mood_before";

