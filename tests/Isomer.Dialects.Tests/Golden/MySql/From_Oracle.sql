-- MySQL: 3 tables. Made by Isomer from the blueprint; edit that instead.
--
-- Where it is not what the blueprint says:
-- ISO2122 ORDERS.ID: decimal(19,0) becomes bigint on MySQL (narrowing): the destination numbers whole numbers of 64 bits with a sign; 9223372036854775808 is refused. Give the column another type in the mapping, set a policy, or accept the loss.
-- ISO2122 ORDERS.PARENT: decimal(19,0) becomes bigint on MySQL (narrowing): the destination numbers whole numbers of 64 bits with a sign; 9223372036854775808 is refused. Give the column another type in the mapping, set a policy, or accept the loss.
-- ISO2115 CUSTOMERS.AMOUNT: decimal(*) digits=38 becomes decimal(65,30) on MySQL (narrowing): a number has fewer digits before the point there; 1e35 is refused. Give the column another type in the mapping, set a policy, or accept the loss.
-- ISO2116 CUSTOMERS.AMOUNT: decimal(*) digits=38 becomes decimal(65,30) on MySQL (narrowing): a number has fewer digits after the point there; 0.1234567890123456789012345678901 is refused. Give the column another type in the mapping, set a policy, or accept the loss.
-- ISO2115 CUSTOMERS.OLD: decimal(*) binary_precision=126 digits=38 becomes decimal(65,30) on MySQL (narrowing): a number has fewer digits before the point there; 1e35 is refused. Give the column another type in the mapping, set a policy, or accept the loss.
-- ISO2116 CUSTOMERS.OLD: decimal(*) binary_precision=126 digits=38 becomes decimal(65,30) on MySQL (narrowing): a number has fewer digits after the point there; 0.1234567890123456789012345678901 is refused. Give the column another type in the mapping, set a policy, or accept the loss.
-- ISO2118 CUSTOMERS.RATING: float64 becomes double on MySQL (narrowing): a binary number is a number there; NaN is refused. Give the column another type in the mapping, set a policy, or accept the loss.
-- ISO2119 CUSTOMERS.RATING: float64 becomes double on MySQL (narrowing): a binary number is finite there; Infinity is refused. Give the column another type in the mapping, set a policy, or accept the loss.
-- ISO2151 CUSTOMERS.PREFS: xml kind=document becomes longtext on MySQL (representation): documents are text, as they were written; <a/> → '<a/>'.
-- ISO2131 CUSTOMERS.BORN: timestamp(0) becomes datetime on MySQL (narrowing): its years begin later, or end earlier; 0001-03-15 BC is refused. Give the column another type in the mapping, set a policy, or accept the loss.
-- ISO2131 CUSTOMERS.CREATED: timestamp(0) becomes datetime on MySQL (narrowing): its years begin later, or end earlier; 0001-03-15 BC is refused. Give the column another type in the mapping, set a policy, or accept the loss.
-- ISO2124 CUSTOMERS.EXACT: timestamp(9) becomes datetime(6) on MySQL (narrowing): a second has fewer fraction digits there; 2024-01-02 10:00:00.1234567 is refused. Give the column another type in the mapping, set a policy, or accept the loss.
-- ISO2131 CUSTOMERS.EXACT: timestamp(9) becomes datetime(6) on MySQL (narrowing): its years begin later, or end earlier; 0001-03-15 BC is refused. Give the column another type in the mapping, set a policy, or accept the loss.
-- ISO2125 CUSTOMERS.SEEN: timestamptz(6) becomes timestamp(6) on MySQL (narrowing): instants begin in 1970 and end on 2038-01-19 03:14:07 UTC; 2038-01-19 03:14:08+00:00 is refused. Give the column another type in the mapping, set a policy, or accept the loss.
-- ISO2128 CUSTOMERS.ZONED: timestamptz(6) zone=region becomes timestamp(6) on MySQL (narrowing): the instant is kept, in UTC, and its offset is not; 2024-01-02 10:00:00+02:00 → 2024-01-02 08:00:00+00:00. Give the column another type in the mapping, or accept the loss.
-- ISO2125 CUSTOMERS.ZONED: timestamptz(6) zone=region becomes timestamp(6) on MySQL (narrowing): instants begin in 1970 and end on 2038-01-19 03:14:07 UTC; 2038-01-19 03:14:08+00:00 is refused. Give the column another type in the mapping, set a policy, or accept the loss.
-- ISO2138 CUSTOMERS.SPAN: interval(9) fields=ds becomes varchar(64) on MySQL (representation): intervals are text, an ISO 8601 duration, which does not sort by length; 1 day 2 hours → 'P1DT2H'.
-- ISO2161 CUSTOMERS.PLACE: other(oracle:MDSYS.SDO_GEOMETRY) becomes longtext on MySQL (representation): values are text, as their own engine writes them, without the type's operators; a value → the text that its own engine writes for it.
-- ISO2041 CUSTOMERS.ID: MySQL has no identity that refuses given values (behaviour).
-- ISO2041 CUSTOMERS.ID: MySQL has no identity that begins at 1000 (behaviour).
-- ISO2041 CUSTOMERS.ID: MySQL has no identity that steps by 10 (behaviour).
-- ISO2051 tables/CUSTOMERS/indexes/CUSTOMERS_ACTIVE: MySQL builds the index without the method bitmap, as an ordered tree (representation).
-- ISO2051 tables/CUSTOMERS/indexes/CUSTOMERS_REVERSE: MySQL builds the index without its storage options (representation).
-- ISO2360 tables/CUSTOMERS/unique/CUSTOMERS_ONCE: MySQL compares no keys of which a column is NULL (behaviour): two rows with (1, NULL), refused before, are taken.
-- ISO2060 tables/CUSTOMERS/unique/CUSTOMERS_ONCE: MySQL checks the key row by row, never at the end of a transaction (behaviour).
-- ISO2030 tables/CUSTOMERS/checks/CUSTOMERS_FORMAT: the check has no form on MySQL and is left out (unsupported): it is Oracle's own text.
-- ISO2072 tables/CUSTOMERS/triggers/CUSTOMERS_TOUCH: the trigger is written in Oracle's words and is left out on MySQL (unsupported). Write it anew there.
-- ISO2131 EVENTS.AT: timestamp(0) becomes datetime on MySQL (narrowing): its years begin later, or end earlier; 0001-03-15 BC is refused. Give the column another type in the mapping, set a policy, or accept the loss.
-- ISO2070 EVENTS: MySQL holds the partitions as one table (representation).
-- ISO2043 ORDERS.ID: MySQL has no sequences, so it numbers the column itself (representation).
-- ISO2060 tables/ORDERS/foreignKeys/ORDERS_PARENT_FK: MySQL checks the key row by row, never at the end of a transaction (behaviour).
-- ISO2042 NUMBERS: MySQL has no sequences (unsupported).
-- ISO2072 views/ACTIVE_CUSTOMERS: the view is written in Oracle's words and is left out on MySQL (unsupported). Write it anew there.
-- ISO2072 routines/TOUCH: the routine is written in Oracle's words and is left out on MySQL (unsupported). Write it anew there.

-- Before the rows
CREATE TABLE `CUSTOMERS` (
    `ID` bigint NOT NULL AUTO_INCREMENT,
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
) ENGINE=InnoDB DEFAULT CHARSET=utf8mb4 COLLATE=utf8mb4_0900_bin COMMENT='Who buys';
CREATE TABLE `EVENTS` (
    `AT` datetime NOT NULL,
    `KIND` varchar(10) NOT NULL,
    PRIMARY KEY (`AT`, `KIND`)
) ENGINE=InnoDB DEFAULT CHARSET=utf8mb4 COLLATE=utf8mb4_0900_bin;
CREATE TABLE `ORDERS` (
    `ID` bigint NOT NULL AUTO_INCREMENT,
    `CUSTOMER` bigint,
    `PARENT` bigint,
    `Odd Name` smallint,
    PRIMARY KEY (`ID`)
) ENGINE=InnoDB DEFAULT CHARSET=utf8mb4 COLLATE=utf8mb4_0900_bin;

-- After the rows
ALTER TABLE `CUSTOMERS` ADD KEY `CUSTOMERS_ACTIVE` (`ACTIVE`),
    ADD KEY `CUSTOMERS_CREATED` (`CREATED` DESC, `NAME`),
    ADD UNIQUE KEY `CUSTOMERS_EMAIL` (`EMAIL`),
    ADD UNIQUE KEY `CUSTOMERS_ONCE` (`LEGACY`, `BORN`),
    ADD KEY `CUSTOMERS_REVERSE` (`RATING`);
CREATE UNIQUE INDEX `CUSTOMERS_LOWER` ON `CUSTOMERS` ((lower(`NAME`)));
ALTER TABLE `ORDERS` ADD KEY `ORDERS_CUSTOMER` (`CUSTOMER`),
    ADD KEY `ORDERS_PARENT_FK` (`PARENT`);
ALTER TABLE `ORDERS` ADD CONSTRAINT `ORDERS_CUSTOMER_FK` FOREIGN KEY (`CUSTOMER`) REFERENCES `CUSTOMERS` (`ID`) ON DELETE SET NULL ON UPDATE NO ACTION;
ALTER TABLE `ORDERS` ADD CONSTRAINT `ORDERS_PARENT_FK` FOREIGN KEY (`PARENT`) REFERENCES `ORDERS` (`ID`) ON DELETE CASCADE ON UPDATE NO ACTION;
