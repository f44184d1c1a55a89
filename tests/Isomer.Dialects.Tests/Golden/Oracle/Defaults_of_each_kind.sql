-- Oracle: 1 table. Made by Isomer from the blueprint; edit that instead.

-- Before the rows
CREATE TABLE "t" (
    "n0" NUMBER(19) DEFAULT -9223372036854775807 NOT NULL,
    "n1" NUMBER(10,4) DEFAULT -12.5 NOT NULL,
    "n2" BINARY_DOUBLE DEFAULT 10000000000 NOT NULL,
    "n3" NUMBER(10) DEFAULT 4294967295 NOT NULL,
    "n4" NUMBER DEFAULT 0.5 NOT NULL,
    "s0" VARCHAR2(20 CHAR) DEFAULT 'it''s "quoted" \\ %_' NOT NULL,
    "s1" CHAR(9 CHAR) DEFAULT 'x' NOT NULL,
    "s2" CLOB DEFAULT case when upper('b') is not null then 'a' || upper('b') end NOT NULL,
    "s3" CLOB,
    "s4" VARCHAR2(50 CHAR) DEFAULT ' lead and trail ' NOT NULL,
    "b0" NUMBER(1) DEFAULT 0 NOT NULL,
    "b1" RAW(4) DEFAULT hextoraw('DEADBEEF') NOT NULL,
    "b2" RAW(4) DEFAULT hextoraw('6162') NOT NULL,
    "b3" RAW(9) NOT NULL,
    "d0" DATE DEFAULT timestamp '0001-01-01 00:00:00' NOT NULL,
    "d1" VARCHAR2(12 BYTE) DEFAULT '23:59:59.999' NOT NULL,
    "d2" TIMESTAMP(3) DEFAULT timestamp '2024-02-29 23:59:59.999' NOT NULL,
    "d3" TIMESTAMP(0) WITH LOCAL TIME ZONE DEFAULT timestamp '2024-02-29 23:59:59 +00:00' NOT NULL,
    "j0" CLOB DEFAULT '{"a": [1, null]}' NOT NULL,
    "u0" VARCHAR2(36 BYTE) DEFAULT '00000000-0000-0000-0000-000000000001' NOT NULL,
    "e0" VARCHAR2(255 CHAR) DEFAULT 'b c' NOT NULL,
    "x0" NUMBER(10) DEFAULT abs(-3) + length('abc') NOT NULL,
    "f0" TIMESTAMP(6) WITH LOCAL TIME ZONE DEFAULT systimestamp NOT NULL,
    "f1" TIMESTAMP(3) WITH LOCAL TIME ZONE DEFAULT cast(systimestamp as timestamp(3) with time zone) NOT NULL,
    "f2" TIMESTAMP(6) DEFAULT localtimestamp NOT NULL,
    "f3" DATE DEFAULT sysdate NOT NULL,
    "f4" TIMESTAMP(6) DEFAULT sys_extract_utc(systimestamp) NOT NULL,
    "f5" TIMESTAMP(3) DEFAULT cast(sys_extract_utc(systimestamp) as timestamp(3)) NOT NULL,
    "f6" DATE DEFAULT trunc(sysdate) NOT NULL,
    "f7" VARCHAR2(15 BYTE) NOT NULL,
    "f8" VARCHAR2(128 CHAR) DEFAULT user NOT NULL,
    "f9" VARCHAR2(36 BYTE) NOT NULL,
    CONSTRAINT "ck_t_b0" CHECK ("b0" in (0, 1)),
    CONSTRAINT "ck_t_e0" CHECK ("e0" in ('a', 'b c'))
);

-- warning ISO2117 at tables/t/columns/n4
--   t.n4: decimal(*) becomes NUMBER on Oracle (narrowing): a number has fewer significant digits there; 1.000000000000000000000000000000000000001 is refused. Give the column another type in the mapping, set a policy, or accept the loss.
-- info ISO2134 at tables/t/columns/d0
--   t.d0: date becomes DATE on Oracle (representation): a date has a time of day, midnight; 2024-01-31 → 2024-01-31 00:00:00.
-- info ISO2135 at tables/t/columns/d1
--   t.d1: time(3) becomes VARCHAR2(12 BYTE) on Oracle (representation): times are text, HH:MM:SS with the declared fraction digits; 09:30:00 → '09:30:00'.
-- info ISO2147 at tables/t/columns/j0
--   t.j0: json becomes CLOB on Oracle (representation): documents are text, as they were written; {"a": 1} → '{"a": 1}'.
-- info ISO2145 at tables/t/columns/u0
--   t.u0: uuid becomes VARCHAR2(36 BYTE) on Oracle (representation): identifiers are text of 36 characters, lower case; 6F9619FF-8B86-D011-B42D-00C04FC964FF → '6f9619ff-8b86-d011-b42d-00c04fc964ff'.
-- info ISO2153 at tables/t/columns/e0
--   t.e0: enum(a,'b c') becomes VARCHAR2(255 CHAR) on Oracle (representation): labels are text with a check, and sort as text; the label a → 'a'.
-- info ISO2134 at tables/t/columns/f6
--   t.f6: date becomes DATE on Oracle (representation): a date has a time of day, midnight; 2024-01-31 → 2024-01-31 00:00:00.
-- info ISO2135 at tables/t/columns/f7
--   t.f7: time(6) becomes VARCHAR2(15 BYTE) on Oracle (representation): times are text, HH:MM:SS with the declared fraction digits; 09:30:00 → '09:30:00'.
-- info ISO2145 at tables/t/columns/f9
--   t.f9: uuid becomes VARCHAR2(36 BYTE) on Oracle (representation): identifiers are text of 36 characters, lower case; 6F9619FF-8B86-D011-B42D-00C04FC964FF → '6f9619ff-8b86-d011-b42d-00c04fc964ff'.
-- warning ISO2100 at tables/t/columns/s0
--   t.s0: Oracle takes a text without characters for NULL, and the column takes none (narrowing): '' would be refused. Let the column take NULL, or accept the loss.
-- warning ISO2100 at tables/t/columns/s4
--   t.s4: Oracle takes a text without characters for NULL, and the column takes none (narrowing): '' would be refused. Let the column take NULL, or accept the loss.
-- warning ISO2100 at tables/t/columns/b1
--   t.b1: Oracle takes a value without octets for NULL, and the column takes none (narrowing): '' would be refused. Let the column take NULL, or accept the loss.
-- warning ISO2030 at tables/t/columns/b3
--   tables/t/columns/b3: the default has no form on Oracle and is left out (unsupported): Oracle cannot say 'x''' without changing its meaning: an empty value is NULL there.
-- warning ISO2100 at tables/t/columns/b3
--   t.b3: Oracle takes a value without octets for NULL, and the column takes none (narrowing): '' would be refused. Let the column take NULL, or accept the loss.
-- warning ISO2030 at tables/t/columns/f7
--   tables/t/columns/f7: the default has no form on Oracle and is left out (unsupported): Oracle cannot say 'current_time()' without changing its meaning: it is no text of time(6).
-- warning ISO2100 at tables/t/columns/f8
--   t.f8: Oracle takes a text without characters for NULL, and the column takes none (narrowing): '' would be refused. Let the column take NULL, or accept the loss.
-- warning ISO2030 at tables/t/columns/f9
--   tables/t/columns/f9: the default has no form on Oracle and is left out (unsupported): Oracle cannot say 'uuid_v4()' without changing its meaning: it makes no random identifiers of RFC 4122.
