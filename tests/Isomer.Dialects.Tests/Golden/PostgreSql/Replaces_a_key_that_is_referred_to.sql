-- tables/c/foreignKeys/fk (BeforeLoad)
ALTER TABLE "c" DROP CONSTRAINT "fk";
--   back: ALTER TABLE "c" ADD CONSTRAINT "fk" FOREIGN KEY ("a") REFERENCES "p" ("a");

-- tables/p/unique/uq (BeforeLoad)
ALTER TABLE "p" DROP CONSTRAINT "uq";
--   back: ALTER TABLE "p" ADD CONSTRAINT "uq" UNIQUE ("a");

-- tables/p/primaryKey (AfterLoad; MayFail: fails where rows collide; over p)
ALTER TABLE "p" ADD PRIMARY KEY ("a");
--   back: ALTER TABLE "p" DROP CONSTRAINT "p_pkey";

-- tables/c/foreignKeys/fk (Constraints; MayFail: fails where a row refers to none)
ALTER TABLE "c" ADD CONSTRAINT "fk" FOREIGN KEY ("a") REFERENCES "p" ("a");
--   back: ALTER TABLE "c" DROP CONSTRAINT "fk";

