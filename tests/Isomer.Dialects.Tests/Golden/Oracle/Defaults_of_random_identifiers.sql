-- Oracle: 1 table. Made by Isomer from the blueprint; edit that instead.

-- Before the rows
CREATE TABLE "t" (
    "f9" VARCHAR2(36 BYTE) NOT NULL
);

-- info ISO2145 at tables/t/columns/f9
--   t.f9: uuid becomes VARCHAR2(36 BYTE) on Oracle (representation): identifiers are text of 36 characters, lower case; 6F9619FF-8B86-D011-B42D-00C04FC964FF → '6f9619ff-8b86-d011-b42d-00c04fc964ff'.
-- warning ISO2030 at tables/t/columns/f9
--   tables/t/columns/f9: the default has no form on Oracle and is left out (unsupported): Oracle cannot say 'uuid_v4()' without changing its meaning: it makes no random identifiers of RFC 4122.
