-- PostgreSQL: 1 table. Made by Isomer from the blueprint; edit that instead.

-- Before the rows
CREATE TABLE "t" (
    "price" numeric(10,2) NOT NULL,
    "line" integer NOT NULL,
    "tax" numeric(20,4) NOT NULL,
    "at" timestamp(3) with time zone NOT NULL,
    "total" numeric(20,2) GENERATED ALWAYS AS (price * line) STORED,
    "paid" numeric(10,2) GENERATED ALWAYS AS (coalesce(price, 0)) STORED,
    CONSTRAINT "c_at" CHECK (at >= timestamptz '2023-12-31 23:00:00+00:00'),
    CONSTRAINT "c_half" CHECK (price / 2 > 1),
    CONSTRAINT "c_price" CHECK (price >= 0.5),
    CONSTRAINT "c_rate" CHECK (tax <> 0),
    CONSTRAINT "c_tax" CHECK (tax >= 0)
);

-- After the rows
CREATE INDEX "ix_dear" ON "t" ("line") WHERE price > 100;
CREATE INDEX "ix_double" ON "t" ((price * 2));
CREATE INDEX "ix_taxed" ON "t" ("line") WHERE tax > 100;

