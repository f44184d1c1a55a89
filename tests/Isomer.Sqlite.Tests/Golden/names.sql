CREATE TABLE "order"("select" INTEGER PRIMARY KEY, [a b] TEXT, `back``tick` TEXT, 'apostrophe''s' TEXT, "quo""te" TEXT, "dot.dot" TEXT,
  größe TEXT, "😀" TEXT DEFAULT '😀', "check" TEXT CHECK ("check" <> ''), CONSTRAINT "con straint" UNIQUE ([a b], "😀"));
CREATE INDEX "in dex" ON "order"("dot.dot" DESC, [größe]);
CREATE TABLE "a.b"(id INTEGER PRIMARY KEY, parent INTEGER REFERENCES "order"("select"));
