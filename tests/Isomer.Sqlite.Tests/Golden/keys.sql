-- Primary keys of every sort; who is an identity, and who may be NULL.
CREATE TABLE rowid_alias(id INTEGER PRIMARY KEY, v TEXT);
CREATE TABLE alias_by_table_constraint(id INTEGER, v, CONSTRAINT pk_alias PRIMARY KEY (id DESC));
CREATE TABLE auto(id INTEGER CONSTRAINT pk_auto PRIMARY KEY AUTOINCREMENT);
CREATE TABLE no_alias_desc(id INTEGER PRIMARY KEY DESC);
CREATE TABLE no_alias_int(id INT PRIMARY KEY);
CREATE TABLE nullable_text_key(code TEXT PRIMARY KEY);
CREATE TABLE composite(b TEXT NOT NULL, a INTEGER, c, PRIMARY KEY (a, b));
CREATE TABLE without_rowid(b TEXT, a INTEGER, PRIMARY KEY (b, a)) WITHOUT ROWID;
CREATE TABLE unique_keys(
  a INTEGER UNIQUE,
  b TEXT CONSTRAINT named UNIQUE,
  c TEXT COLLATE NOCASE UNIQUE,
  UNIQUE (A, b),
  CONSTRAINT "odd ones" UNIQUE (b COLLATE NOCASE DESC, a),
  UNIQUE (c COLLATE NOCASE, a));
CREATE TABLE no_key(a, b);
