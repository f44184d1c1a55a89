-- Oracle: 1 table. Made by Isomer from the blueprint; edit that instead.

-- Before the rows
CREATE TABLE "texts" (
    "s" VARCHAR2(20 CHAR) NOT NULL,
    "sf" CHAR(2 CHAR) NOT NULL,
    "sb" VARCHAR2(30 BYTE) NOT NULL,
    "sx" CLOB NOT NULL,
    "bin" CLOB NOT NULL,
    "t" CLOB NOT NULL,
    "bn" RAW(16) NOT NULL,
    "bf" RAW(4) NOT NULL,
    "bl" BLOB NOT NULL,
    "u" VARCHAR2(36 BYTE) NOT NULL,
    "j" CLOB NOT NULL,
    "jm" CLOB NOT NULL,
    "x" XMLTYPE NOT NULL
);

-- info ISO2145 at tables/texts/columns/u
--   texts.u: uuid becomes VARCHAR2(36 BYTE) on Oracle (representation): identifiers are text of 36 characters, lower case; 6F9619FF-8B86-D011-B42D-00C04FC964FF → '6f9619ff-8b86-d011-b42d-00c04fc964ff'.
-- info ISO2147 at tables/texts/columns/j
--   texts.j: json becomes CLOB on Oracle (representation): documents are text, as they were written; {"a": 1} → '{"a": 1}'.
-- info ISO2147 at tables/texts/columns/jm
--   texts.jm: json fidelity=model becomes CLOB on Oracle (representation): documents are text, as they were written; {"a": 1} → '{"a": 1}'.
-- warning ISO2152 at tables/texts/columns/x
--   texts.x: xml becomes XMLTYPE on Oracle (narrowing): a document has one root element; <a/><b/> is refused. Give the column another type in the mapping, or accept the loss.
-- warning ISO2100 at tables/texts/columns/s
--   texts.s: Oracle takes a text without characters for NULL, and the column takes none (narrowing): '' would be refused. Let the column take NULL, or accept the loss.
-- warning ISO2100 at tables/texts/columns/sb
--   texts.sb: Oracle takes a text without characters for NULL, and the column takes none (narrowing): '' would be refused. Let the column take NULL, or accept the loss.
-- warning ISO2100 at tables/texts/columns/bn
--   texts.bn: Oracle takes a value without octets for NULL, and the column takes none (narrowing): '' would be refused. Let the column take NULL, or accept the loss.
