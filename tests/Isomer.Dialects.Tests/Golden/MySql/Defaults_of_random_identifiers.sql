-- MySQL: 1 table. Made by Isomer from the blueprint; edit that instead.

-- Before the rows
CREATE TABLE `t` (
    `f9` char(36) NOT NULL DEFAULT (lcase(concat(cast(hex(random_bytes(4)) as char charset utf8mb4),'-',cast(hex(random_bytes(2)) as char charset utf8mb4),'-4',substr(cast(hex(random_bytes(2)) as char charset utf8mb4),2),'-',cast(hex(8 + floor(rand() * 4)) as char charset utf8mb4),substr(cast(hex(random_bytes(2)) as char charset utf8mb4),2),'-',cast(hex(random_bytes(6)) as char charset utf8mb4))))
) ENGINE=InnoDB DEFAULT CHARSET=utf8mb4 COLLATE=utf8mb4_0900_bin;

-- info ISO2145 at tables/t/columns/f9
--   t.f9: uuid becomes char(36) on MySQL (representation): identifiers are text of 36 characters, lower case; 6F9619FF-8B86-D011-B42D-00C04FC964FF → '6f9619ff-8b86-d011-b42d-00c04fc964ff'.
