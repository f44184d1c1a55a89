-- enums/mood (BeforeLoad; not in a transaction)
ALTER TYPE "mood" ADD VALUE 'd';

-- enums/mood (BeforeLoad; not in a transaction)
ALTER TYPE "mood" ADD VALUE 'b' BEFORE 'c';

