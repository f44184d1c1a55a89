-- MySQL: 3 tables. Made by Isomer from the blueprint; edit that instead.
--
-- Where it is not what the blueprint says:
-- ISO2190 Customers.Email: the collation sqlserver:SQL_Latin1_General_CP1_CI_AS has no equal on MySQL, and ci comes nearest (behaviour): which letters count as one, and how texts sort, may differ; 'ß' is 's' in one and 'ss' in another.
-- ISO2145 Customers.Token: uuid becomes char(36) on MySQL (representation): identifiers are text of 36 characters, lower case; 6F9619FF-8B86-D011-B42D-00C04FC964FF → '6f9619ff-8b86-d011-b42d-00c04fc964ff'.
-- ISO2151 Customers.Prefs: xml becomes longtext on MySQL (representation): documents are text, as they were written; <a/> → '<a/>'.
-- ISO2124 Customers.Opens: time(7) becomes time(6) on MySQL (narrowing): a second has fewer fraction digits there; 10:00:00.1234567 is refused. Give the column another type in the mapping, set a policy, or accept the loss.
-- ISO2124 Customers.Created: timestamp(7) becomes datetime(6) on MySQL (narrowing): a second has fewer fraction digits there; 2024-01-02 10:00:00.1234567 is refused. Give the column another type in the mapping, set a policy, or accept the loss.
-- ISO2128 Customers.Seen: timestamptz(7) zone=offset becomes timestamp(6) on MySQL (narrowing): the instant is kept, in UTC, and its offset is not; 2024-01-02 10:00:00+02:00 → 2024-01-02 08:00:00+00:00. Give the column another type in the mapping, or accept the loss.
-- ISO2124 Customers.Seen: timestamptz(7) zone=offset becomes timestamp(6) on MySQL (narrowing): a second has fewer fraction digits there; 2024-01-02 10:00:00.1234567+00:00 is refused. Give the column another type in the mapping, set a policy, or accept the loss.
-- ISO2125 Customers.Seen: timestamptz(7) zone=offset becomes timestamp(6) on MySQL (narrowing): instants begin in 1970 and end on 2038-01-19 03:14:07 UTC; 2038-01-19 03:14:08+00:00 is refused. Give the column another type in the mapping, set a policy, or accept the loss.
-- ISO2162 Customers.Version: rowversion becomes binary(8) on MySQL (unsupported): the database no longer changes the stamp; 0x00000000000007D1 stays when its row is updated. Leave the column out in the mapping, or accept the loss.
-- ISO2161 Customers.Place: other(sqlserver:geography) becomes longtext on MySQL (representation): values are text, as their own engine writes them, without the type's operators; a value → the text that its own engine writes for it.
-- ISO2041 Customers.Id: MySQL has no identity that refuses given values (behaviour).
-- ISO2041 Customers.Id: MySQL has no identity that begins at 1000 (behaviour).
-- ISO2041 Customers.Id: MySQL has no identity that steps by 10 (behaviour).
-- ISO2051 tables/Customers/indexes/IX_Active: MySQL builds the index without its filter (representation).
-- ISO2051 tables/Customers/indexes/IX_Active: MySQL builds the index without its INCLUDE columns (representation).
-- ISO2051 tables/Customers/indexes/IX_Store: MySQL builds the index without its storage options (representation).
-- ISO2175 Customers.Email: the key compares by the collation ci as MySQL has it, which may take texts for one that were two (narrowing): 'a' and 'a' with U+0001 behind it, two keys before, are one.
-- ISO2052 tables/Customers/indexes/UX_Legacy: MySQL lets many NULLs stand in a unique key (behaviour): two rows with NULL, refused before, are taken.
-- ISO2030 tables/Customers/checks/CK_Format: the check has no form on MySQL and is left out (unsupported): it is SQL Server's own text.
-- ISO2072 tables/Customers/triggers/Customers_Touch: the trigger is written in SQL Server's words and is left out on MySQL (unsupported). Write it anew there.
-- ISO2073 sales.Order Lines: the storage options PRIMARY KEY NONCLUSTERED, DATA_COMPRESSION = PAGE are SQL Server's own and are left out on MySQL (representation).
-- ISO2043 sales.Orders.Id: MySQL has no sequences, so it numbers the column itself (representation).
-- ISO2042 sales.Numbers: MySQL has no sequences (unsupported).
-- ISO2072 views/ActiveCustomers: the view is written in SQL Server's words and is left out on MySQL (unsupported). Write it anew there.
-- ISO2072 routines/Touch: the routine is written in SQL Server's words and is left out on MySQL (unsupported). Write it anew there.

-- Before the rows
CREATE TABLE `Customers` (
    `Id` int NOT NULL AUTO_INCREMENT,
    `Email` varchar(255) COLLATE utf8mb4_0900_as_ci NOT NULL COMMENT 'It''s "unique"',
    `Name` varchar(100) NOT NULL DEFAULT 'nobody',
    `Legacy` varchar(30),
    `Code` char(8),
    `Active` tinyint(1) NOT NULL DEFAULT true,
    `Level` tinyint unsigned NOT NULL DEFAULT 1,
    `Balance` decimal(19,4) NOT NULL DEFAULT 0.0000,
    `Rating` double,
    `Note` longtext,
    `Photo` longblob,
    `Digest` binary(20),
    `Token` char(36) NOT NULL DEFAULT (lcase(concat(cast(hex(random_bytes(4)) as char charset utf8mb4),'-',cast(hex(random_bytes(2)) as char charset utf8mb4),'-4',substr(cast(hex(random_bytes(2)) as char charset utf8mb4),2),'-',cast(hex(8 + floor(rand() * 4)) as char charset utf8mb4),substr(cast(hex(random_bytes(2)) as char charset utf8mb4),2),'-',cast(hex(random_bytes(6)) as char charset utf8mb4)))),
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
) ENGINE=InnoDB DEFAULT CHARSET=utf8mb4 COLLATE=utf8mb4_0900_bin COMMENT='Who buys';
CREATE TABLE `sales_Order Lines` (
    `Order` bigint NOT NULL,
    `Line` smallint NOT NULL,
    `Price` decimal(18,4) NOT NULL,
    `Quantity` int NOT NULL DEFAULT 1,
    `Total` decimal(30,4) GENERATED ALWAYS AS (`Price` * `Quantity`) VIRTUAL,
    PRIMARY KEY (`Order`, `Line`)
) ENGINE=InnoDB DEFAULT CHARSET=utf8mb4 COLLATE=utf8mb4_0900_bin;
CREATE TABLE `sales_Orders` (
    `Id` bigint NOT NULL AUTO_INCREMENT,
    `Customer` int,
    `Parent` bigint,
    `Placed` datetime NOT NULL DEFAULT current_timestamp(0),
    PRIMARY KEY (`Id`)
) ENGINE=InnoDB DEFAULT CHARSET=utf8mb4 COLLATE=utf8mb4_0900_bin;

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
