-- Oracle: 1 table. Made by Isomer from the blueprint; edit that instead.

-- Before the rows
CREATE TABLE "t" (
    "a" NUMBER(10) NOT NULL,
    "b" NUMBER(10),
    "p" NUMBER(10,2) NOT NULL,
    "s" VARCHAR2(20 CHAR) NOT NULL,
    "x" BLOB NOT NULL,
    CONSTRAINT "f_abs" CHECK (abs("a") < 10),
    CONSTRAINT "f_cast_int" CHECK (cast("p" as number(19)) > 1),
    CONSTRAINT "f_cast_text" CHECK (to_char("a") <> '7'),
    CONSTRAINT "f_coalesce" CHECK (coalesce("b", "a", 0) > 0),
    CONSTRAINT "f_lower" CHECK (lower("s") = "s" and upper("s") <> 'X'),
    CONSTRAINT "f_nullif" CHECK (nullif("a", 0) is not null),
    CONSTRAINT "f_octets" CHECK (lengthb("s") < 40),
    CONSTRAINT "f_round" CHECK (round("p", 1) > 0 and round("p") < 100)
);

-- warning ISO2100 at tables/t/columns/s
--   t.s: Oracle takes a text without characters for NULL, and the column takes none (narrowing): '' would be refused. Let the column take NULL, or accept the loss.
-- warning ISO2030 at tables/t/checks/f_length
--   tables/t/checks/f_length: the check has no form on Oracle and is left out (unsupported): Oracle cannot say 'length(s) > 2 and length(x) < 9' without changing its meaning: it computes something else there.
-- warning ISO2030 at tables/t/checks/f_replace
--   tables/t/checks/f_replace: the check has no form on Oracle and is left out (unsupported): Oracle cannot say 'replace(s, 'a', '')' without changing its meaning: an empty text is NULL there.
-- warning ISO2030 at tables/t/checks/f_substring
--   tables/t/checks/f_substring: the check has no form on Oracle and is left out (unsupported): Oracle cannot say 'substring(s, 2)' without changing its meaning: an empty text is NULL there.
-- warning ISO2030 at tables/t/checks/f_trim
--   tables/t/checks/f_trim: the check has no form on Oracle and is left out (unsupported): Oracle cannot say 'trim(s)' without changing its meaning: an empty text is NULL there.
-- warning ISO2030 at tables/t/checks/f_trim_of
--   tables/t/checks/f_trim_of: the check has no form on Oracle and is left out (unsupported): Oracle cannot say 'trim(s, 'x')' without changing its meaning: an empty text is NULL there.
-- warning ISO2030 at tables/t/checks/f_trims
--   tables/t/checks/f_trims: the check has no form on Oracle and is left out (unsupported): Oracle cannot say 'ltrim(s)' without changing its meaning: an empty text is NULL there.
