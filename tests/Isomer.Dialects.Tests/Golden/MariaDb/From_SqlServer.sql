-- MariaDB: 3 tables. Made by Isomer from the blueprint; edit that instead.
--
-- Where it is not what the blueprint says:
-- ISO2190 Customers.Email: the collation sqlserver:SQL_Latin1_General_CP1_CI_AS has no equal on MariaDB, and ci comes nearest (behaviour): which letters count as one, and how texts sort, may differ; 'ß' is 's' in one and 'ss' in another.
-- ISO2151 Customers.Prefs: xml becomes longtext on MariaDB (representation): documents are text, as they were written; <a/> → '<a/>'.
-- ISO2124 Customers.Opens: time(7) becomes time(6) on MariaDB (narrowing): a second has fewer fraction digits there; 10:00:00.1234567 is refused. Give the column another type in the mapping, set a policy, or accept the loss.
-- ISO2124 Customers.Created: timestamp(7) becomes datetime(6) on MariaDB (narrowing): a second has fewer fraction digits there; 2024-01-02 10:00:00.1234567 is refused. Give the column another type in the mapping, set a policy, or accept the loss.
-- ISO2128 Customers.Seen: timestamptz(7) zone=offset becomes timestamp(6) on MariaDB (narrowing): the instant is kept, in UTC, and its offset is not; 2024-01-02 10:00:00+02:00 → 2024-01-02 08:00:00+00:00. Give the column another type in the mapping, or accept the loss.
-- ISO2124 Customers.Seen: timestamptz(7) zone=offset becomes timestamp(6) on MariaDB (narrowing): a second has fewer fraction digits there; 2024-01-02 10:00:00.1234567+00:00 is refused. Give the column another type in the mapping, set a policy, or accept the loss.
-- ISO2125 Customers.Seen: timestamptz(7) zone=offset becomes timestamp(6) on MariaDB (narrowing): instants begin in 1970 and end on 2038-01-19 03:14:07 UTC; 2038-01-19 03:14:08+00:00 is refused. Give the column another type in the mapping, set a policy, or accept the loss.
-- ISO2162 Customers.Version: rowversion becomes binary(8) on MariaDB (unsupported): the database no longer changes the stamp; 0x00000000000007D1 stays when its row is updated. Leave the column out in the mapping, or accept the loss.
-- ISO2161 Customers.Place: other(sqlserver:geography) becomes longtext on MariaDB (representation): values are text, as their own engine writes them, without the type's operators; a value → the text that its own engine writes for it.
-- ISO2041 Customers.Id: MariaDB has no identity that refuses given values (behaviour).
-- ISO2041 Customers.Id: MariaDB has no identity that begins at 1000 (behaviour).
-- ISO2041 Customers.Id: MariaDB has no identity that steps by 10 (behaviour).
-- ISO2051 tables/Customers/indexes/IX_Active: MariaDB builds the index without its filter (representation).
-- ISO2051 tables/Customers/indexes/IX_Active: MariaDB builds the index without its INCLUDE columns (representation).
-- ISO2051 tables/Customers/indexes/IX_Store: MariaDB builds the index without its storage options (representation).
-- ISO2175 Customers.Email: the key compares by the collation ci as MariaDB has it, which may take texts for one that were two (narrowing): 'a' and 'a' with U+0001 behind it, two keys before, are one.
-- ISO2052 tables/Customers/indexes/UX_Legacy: MariaDB lets many NULLs stand in a unique key (behaviour): two rows with NULL, refused before, are taken.
-- ISO2030 tables/Customers/checks/CK_Format: the check has no form on MariaDB and is left out (unsupported): it is SQL Server's own text.
-- ISO2072 tables/Customers/triggers/Customers_Touch: the trigger is written in SQL Server's words and is left out on MariaDB (unsupported). Write it anew there.
-- ISO2073 sales.Order Lines: the storage options PRIMARY KEY NONCLUSTERED, DATA_COMPRESSION = PAGE are SQL Server's own and are left out on MariaDB (representation).
-- ISO2072 views/ActiveCustomers: the view is written in SQL Server's words and is left out on MariaDB (unsupported). Write it anew there.
-- ISO2072 routines/Touch: the routine is written in SQL Server's words and is left out on MariaDB (unsupported). Write it anew there.

-- Before the rows
CREATE SEQUENCE `sales_Numbers` MINVALUE 1 MAXVALUE 99999 START WITH 5 INCREMENT BY 5 CACHE 10 CYCLE;
CREATE TABLE `Customers` (
    `Id` int(11) NOT NULL AUTO_INCREMENT,
    `Email` varchar(255) COLLATE utf8mb4_uca1400_nopad_as_ci NOT NULL COMMENT 'It''s "unique"',
    `Name` varchar(100) NOT NULL DEFAULT 'nobody',
    `Legacy` varchar(30),
    `Code` char(8),
    `Active` tinyint(1) NOT NULL DEFAULT true,
    `Level` tinyint(3) unsigned NOT NULL DEFAULT 1,
    `Balance` decimal(19,4) NOT NULL DEFAULT 0.0000,
    `Rating` double,
    `Note` longtext,
    `Photo` longblob,
    `Digest` binary(20),
    `Token` uuid NOT NULL DEFAULT (lcase(concat(cast(hex(random_bytes(4)) as char charset utf8mb4),'-',cast(hex(random_bytes(2)) as char charset utf8mb4),'-4',substr(cast(hex(random_bytes(2)) as char charset utf8mb4),2),'-',cast(hex(8 + floor(rand() * 4)) as char charset utf8mb4),substr(cast(hex(random_bytes(2)) as char charset utf8mb4),2),'-',cast(hex(random_bytes(6)) as char charset utf8mb4)))),
    `Prefs` longtext,
    `Born` date,
    `Opens` time(6),
    `Created` datetime(6) NOT NULL DEFAULT (utc_timestamp(6)),
    `Old` datetime(3),
    `Seen` timestamp(6) NOT NULL DEFAULT current_timestamp(6),
    `Version` binary(8) NOT NULL,
    `Place` longtext,
    `Label` varchar(120) GENERATED ALWAYS AS (upper(`Name`)) STORED,
    PRIMARY KEY (`Id`),
    CONSTRAINT `CK_Balance` CHECK (`Balance` >= 0 or not `Active`),
    CONSTRAINT `CK_Email` CHECK (`Email` like '%@%'),
    CONSTRAINT `CK_Level` CHECK (`Level` in (1, 2, 3))
) ENGINE=InnoDB DEFAULT CHARSET=utf8mb4 COLLATE=utf8mb4_nopad_bin COMMENT='Who buys';
CREATE TABLE `sales_Order Lines` (
    `Order` bigint(20) NOT NULL,
    `Line` smallint(6) NOT NULL,
    `Price` decimal(18,4) NOT NULL,
    `Quantity` int(11) NOT NULL DEFAULT 1,
    `Total` decimal(30,4) GENERATED ALWAYS AS (`Price` * `Quantity`) VIRTUAL,
    PRIMARY KEY (`Order`, `Line`)
) ENGINE=InnoDB DEFAULT CHARSET=utf8mb4 COLLATE=utf8mb4_nopad_bin;
CREATE TABLE `sales_Orders` (
    `Id` bigint(20) NOT NULL DEFAULT (nextval(`sales_Numbers`)),
    `Customer` int(11),
    `Parent` bigint(20),
    `Placed` datetime NOT NULL DEFAULT current_timestamp(0),
    PRIMARY KEY (`Id`)
) ENGINE=InnoDB DEFAULT CHARSET=utf8mb4 COLLATE=utf8mb4_nopad_bin;

-- After the rows
ALTER TABLE `Customers` ADD KEY `IX_Active` (`Created` DESC),
    ADD KEY `IX_Store` (`Level`, `Rating`),
    ADD UNIQUE KEY `UQ_Token` (`Token`),
    ADD UNIQUE KEY `UX_Code` (`Code`),
    ADD UNIQUE KEY `UX_Email` (`Email`),
    ADD UNIQUE KEY `UX_Legacy` (`Legacy`, `Level`);
ALTER TABLE `sales_Orders` ADD KEY `FK_Orders_Parent` (`Parent`),
    ADD KEY `IX_Orders_Customer` (`Customer`);
ALTER TABLE `sales_Order Lines` ADD CONSTRAINT `FK_Lines_Order` FOREIGN KEY (`Order`) REFERENCES `sales_Orders` (`Id`) ON DELETE CASCADE ON UPDATE CASCADE;
ALTER TABLE `sales_Orders` ADD CONSTRAINT `FK_Orders_Customer` FOREIGN KEY (`Customer`) REFERENCES `Customers` (`Id`) ON DELETE SET NULL ON UPDATE NO ACTION;
ALTER TABLE `sales_Orders` ADD CONSTRAINT `FK_Orders_Parent` FOREIGN KEY (`Parent`) REFERENCES `sales_Orders` (`Id`) ON DELETE NO ACTION ON UPDATE NO ACTION;
