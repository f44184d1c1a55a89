-- MariaDB: 3 tables. Made by Isomer from the blueprint; edit that instead.
--
-- Where it is not what the blueprint says:
-- ISO2115 CUSTOMERS.AMOUNT: decimal(*) digits=38 becomes decimal(65,30) on MariaDB (narrowing): a number has fewer digits before the point there; 1e35 is refused. Give the column another type in the mapping, set a policy, or accept the loss.
-- ISO2116 CUSTOMERS.AMOUNT: decimal(*) digits=38 becomes decimal(65,30) on MariaDB (narrowing): a number has fewer digits after the point there; 0.1234567890123456789012345678901 is refused. Give the column another type in the mapping, set a policy, or accept the loss.
-- ISO2115 CUSTOMERS.OLD: decimal(*) binary_precision=126 digits=38 becomes decimal(65,30) on MariaDB (narrowing): a number has fewer digits before the point there; 1e35 is refused. Give the column another type in the mapping, set a policy, or accept the loss.
-- ISO2116 CUSTOMERS.OLD: decimal(*) binary_precision=126 digits=38 becomes decimal(65,30) on MariaDB (narrowing): a number has fewer digits after the point there; 0.1234567890123456789012345678901 is refused. Give the column another type in the mapping, set a policy, or accept the loss.
-- ISO2118 CUSTOMERS.RATING: float64 becomes double on MariaDB (narrowing): a binary number is a number there; NaN is refused. Give the column another type in the mapping, set a policy, or accept the loss.
-- ISO2119 CUSTOMERS.RATING: float64 becomes double on MariaDB (narrowing): a binary number is finite there; Infinity is refused. Give the column another type in the mapping, set a policy, or accept the loss.
-- ISO2151 CUSTOMERS.PREFS: xml kind=document becomes longtext on MariaDB (representation): documents are text, as they were written; <a/> → '<a/>'.
-- ISO2131 CUSTOMERS.BORN: timestamp(0) becomes datetime on MariaDB (narrowing): its years begin later, or end earlier; 0001-03-15 BC is refused. Give the column another type in the mapping, set a policy, or accept the loss.
-- ISO2131 CUSTOMERS.CREATED: timestamp(0) becomes datetime on MariaDB (narrowing): its years begin later, or end earlier; 0001-03-15 BC is refused. Give the column another type in the mapping, set a policy, or accept the loss.
-- ISO2124 CUSTOMERS.EXACT: timestamp(9) becomes datetime(6) on MariaDB (narrowing): a second has fewer fraction digits there; 2024-01-02 10:00:00.1234567 is refused. Give the column another type in the mapping, set a policy, or accept the loss.
-- ISO2131 CUSTOMERS.EXACT: timestamp(9) becomes datetime(6) on MariaDB (narrowing): its years begin later, or end earlier; 0001-03-15 BC is refused. Give the column another type in the mapping, set a policy, or accept the loss.
-- ISO2125 CUSTOMERS.SEEN: timestamptz(6) becomes timestamp(6) on MariaDB (narrowing): instants begin in 1970 and end on 2038-01-19 03:14:07 UTC; 2038-01-19 03:14:08+00:00 is refused. Give the column another type in the mapping, set a policy, or accept the loss.
-- ISO2128 CUSTOMERS.ZONED: timestamptz(6) zone=region becomes timestamp(6) on MariaDB (narrowing): the instant is kept, in UTC, and its offset is not; 2024-01-02 10:00:00+02:00 → 2024-01-02 08:00:00+00:00. Give the column another type in the mapping, or accept the loss.
-- ISO2125 CUSTOMERS.ZONED: timestamptz(6) zone=region becomes timestamp(6) on MariaDB (narrowing): instants begin in 1970 and end on 2038-01-19 03:14:07 UTC; 2038-01-19 03:14:08+00:00 is refused. Give the column another type in the mapping, set a policy, or accept the loss.
-- ISO2138 CUSTOMERS.SPAN: interval(9) fields=ds becomes varchar(64) on MariaDB (representation): intervals are text, an ISO 8601 duration, which does not sort by length; 1 day 2 hours → 'P1DT2H'.
-- ISO2161 CUSTOMERS.PLACE: other(oracle:MDSYS.SDO_GEOMETRY) becomes longtext on MariaDB (representation): values are text, as their own engine writes them, without the type's operators; a value → the text that its own engine writes for it.
-- ISO2041 CUSTOMERS.ID: MariaDB has no identity that refuses given values (behaviour).
-- ISO2041 CUSTOMERS.ID: MariaDB has no identity that begins at 1000 (behaviour).
-- ISO2041 CUSTOMERS.ID: MariaDB has no identity that steps by 10 (behaviour).
-- ISO2051 tables/CUSTOMERS/indexes/CUSTOMERS_ACTIVE: MariaDB builds the index without the method bitmap, as an ordered tree (representation).
-- ISO2050 tables/CUSTOMERS/indexes/CUSTOMERS_LOWER: MariaDB cannot build it (behaviour): an index is over columns, not over expressions. Queries that used it read the table; a unique one is no longer kept.
-- ISO2051 tables/CUSTOMERS/indexes/CUSTOMERS_REVERSE: MariaDB builds the index without its storage options (representation).
-- ISO2360 tables/CUSTOMERS/unique/CUSTOMERS_ONCE: MariaDB compares no keys of which a column is NULL (behaviour): two rows with (1, NULL), refused before, are taken.
-- ISO2060 tables/CUSTOMERS/unique/CUSTOMERS_ONCE: MariaDB checks the key row by row, never at the end of a transaction (behaviour).
-- ISO2030 tables/CUSTOMERS/checks/CUSTOMERS_FORMAT: the check has no form on MariaDB and is left out (unsupported): it is Oracle's own text.
-- ISO2072 tables/CUSTOMERS/triggers/CUSTOMERS_TOUCH: the trigger is written in Oracle's words and is left out on MariaDB (unsupported). Write it anew there.
-- ISO2131 EVENTS.AT: timestamp(0) becomes datetime on MariaDB (narrowing): its years begin later, or end earlier; 0001-03-15 BC is refused. Give the column another type in the mapping, set a policy, or accept the loss.
-- ISO2070 EVENTS: MariaDB holds the partitions as one table (representation).
-- ISO2060 tables/ORDERS/foreignKeys/ORDERS_PARENT_FK: MariaDB checks the key row by row, never at the end of a transaction (behaviour).
-- ISO2072 views/ACTIVE_CUSTOMERS: the view is written in Oracle's words and is left out on MariaDB (unsupported). Write it anew there.
-- ISO2072 routines/TOUCH: the routine is written in Oracle's words and is left out on MariaDB (unsupported). Write it anew there.

-- Before the rows
CREATE SEQUENCE `NUMBERS` MINVALUE 1 MAXVALUE 99999 START WITH 5 INCREMENT BY 5 CACHE 20 CYCLE;
CREATE TABLE `CUSTOMERS` (
    `ID` bigint(20) NOT NULL AUTO_INCREMENT,
    `EMAIL` varchar(255) NOT NULL COMMENT 'It''s "unique"',
    `NAME` varchar(100) NOT NULL DEFAULT 'nobody',
    `LEGACY` varchar(30),
    `NATION` char(8),
    `ACTIVE` tinyint(1) NOT NULL DEFAULT true,
    `BALANCE` decimal(12,2) NOT NULL DEFAULT 0.00,
    `AMOUNT` decimal(65,30),
    `ROUNDED` decimal(7,0),
    `OLD` decimal(65,30),
    `RATING` double,
    `NOTE` longtext,
    `PHOTO` longblob,
    `DIGEST` varbinary(20),
    `PREFS` longtext,
    `BORN` datetime,
    `CREATED` datetime NOT NULL DEFAULT current_timestamp(0),
    `EXACT` datetime(6),
    `SEEN` timestamp(6) NOT NULL DEFAULT current_timestamp(6),
    `ZONED` timestamp(6) NULL,
    `SPAN` varchar(64),
    `PLACE` longtext,
    `LABEL` varchar(120) GENERATED ALWAYS AS (upper(`NAME`)) VIRTUAL,
    PRIMARY KEY (`ID`),
    CONSTRAINT `CUSTOMERS_BALANCE` CHECK (`BALANCE` >= 0 or not `ACTIVE`),
    CONSTRAINT `CUSTOMERS_MAIL` CHECK (`EMAIL` like '%@%'),
    CONSTRAINT `CUSTOMERS_NAME` CHECK (char_length(`NAME`) between 1 and 100)
) ENGINE=InnoDB DEFAULT CHARSET=utf8mb4 COLLATE=utf8mb4_nopad_bin COMMENT='Who buys';
CREATE TABLE `EVENTS` (
    `AT` datetime NOT NULL,
    `KIND` varchar(10) NOT NULL,
    PRIMARY KEY (`AT`, `KIND`)
) ENGINE=InnoDB DEFAULT CHARSET=utf8mb4 COLLATE=utf8mb4_nopad_bin;
CREATE TABLE `ORDERS` (
    `ID` decimal(19,0) NOT NULL DEFAULT (nextval(`NUMBERS`)),
    `CUSTOMER` bigint(20),
    `PARENT` decimal(19,0),
    `Odd Name` smallint(6),
    PRIMARY KEY (`ID`)
) ENGINE=InnoDB DEFAULT CHARSET=utf8mb4 COLLATE=utf8mb4_nopad_bin;

-- After the rows
ALTER TABLE `CUSTOMERS` ADD KEY `CUSTOMERS_ACTIVE` (`ACTIVE`),
    ADD KEY `CUSTOMERS_CREATED` (`CREATED` DESC, `NAME`),
    ADD UNIQUE KEY `CUSTOMERS_EMAIL` (`EMAIL`),
    ADD UNIQUE KEY `CUSTOMERS_ONCE` (`LEGACY`, `BORN`),
    ADD KEY `CUSTOMERS_REVERSE` (`RATING`);
ALTER TABLE `ORDERS` ADD KEY `ORDERS_CUSTOMER` (`CUSTOMER`),
    ADD KEY `ORDERS_PARENT_FK` (`PARENT`);
ALTER TABLE `ORDERS` ADD CONSTRAINT `ORDERS_CUSTOMER_FK` FOREIGN KEY (`CUSTOMER`) REFERENCES `CUSTOMERS` (`ID`) ON DELETE SET NULL ON UPDATE NO ACTION;
ALTER TABLE `ORDERS` ADD CONSTRAINT `ORDERS_PARENT_FK` FOREIGN KEY (`PARENT`) REFERENCES `ORDERS` (`ID`) ON DELETE CASCADE ON UPDATE NO ACTION;
