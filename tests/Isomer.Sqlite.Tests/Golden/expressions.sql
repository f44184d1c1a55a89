CREATE TABLE expressions(
  id INTEGER PRIMARY KEY,
  n INTEGER DEFAULT -1, t TEXT DEFAULT 'it''s', w TEXT DEFAULT word, q TEXT DEFAULT "quoted", x BLOB DEFAULT x'00ff',
  none TEXT DEFAULT NULL, yes BOOLEAN DEFAULT true, one BOOLEAN NOT NULL DEFAULT 1,
  at TEXT DEFAULT CURRENT_TIMESTAMP, sum INTEGER DEFAULT (1 + /* two */ 2), rnd INTEGER DEFAULT (random()),
  v INTEGER GENERATED ALWAYS AS (n * 2), s TEXT AS (upper(t) || '!') STORED,
  CHECK (n > 0 OR n IS NULL),
  CONSTRAINT ck_named CHECK (length(t) BETWEEN 1 AND 10)
);
CREATE TABLE column_checks(a INTEGER CHECK (a > 0) CHECK (a < 100), b TEXT CONSTRAINT named CHECK (b <> ''), CHECK (a <> 7), CHECK (a <> 8));
CREATE TABLE native_check(a TEXT CHECK (json_valid(a)));
CREATE INDEX ix_partial ON expressions(n) WHERE t IS NOT NULL AND n > 5;
CREATE UNIQUE INDEX ix_expression ON expressions(lower(t) COLLATE NOCASE DESC, n, t COLLATE BINARY);
