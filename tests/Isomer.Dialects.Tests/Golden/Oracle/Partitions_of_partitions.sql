-- Oracle: 1 table. Made by Isomer from the blueprint; edit that instead.

-- Before the rows
CREATE TABLE "EVENTS" (
    "AT" DATE NOT NULL,
    "KIND" VARCHAR2(1000 CHAR) NOT NULL,
    "N" NUMBER(19) NOT NULL
);

-- After the rows
ALTER TABLE "EVENTS" ADD PRIMARY KEY ("AT", "KIND");

-- info ISO2134 at tables/events/columns/at
--   events.at: date becomes DATE on Oracle (representation): a date has a time of day, midnight; 2024-01-31 → 2024-01-31 00:00:00.
-- warning ISO2130 at tables/events/columns/at
--   events.at: date becomes DATE on Oracle (narrowing): a date is a day of the calendar there; infinity is refused. Give the column another type in the mapping, set a policy, or accept the loss.
-- info ISO2131 at tables/events/columns/at
--   events.at: date becomes DATE on Oracle (narrowing): its years begin later, or end earlier; 4713-03-15 BC is refused. Give the column another type in the mapping, set a policy, or accept the loss.
-- warning ISO2065 at tables/events/columns/kind
--   events.kind: text becomes VARCHAR2(1000 CHAR) on Oracle, where a key has 6360 bytes (narrowing): a text of 1001 characters would not fit. Give the column a length in the mapping, or accept the loss.
-- warning ISO2100 at tables/events/columns/kind
--   events.kind: Oracle takes a text without characters for NULL, and the column takes none (narrowing): '' would be refused. Let the column take NULL, or accept the loss.
-- info ISO2070 at tables/events
--   events: Oracle holds the partitions as one table (representation).
