-- MySQL: 1 table. Made by Isomer from the blueprint; edit that instead.

-- Before the rows
CREATE TABLE `users` (
    `email` varchar(255) NOT NULL DEFAULT 'nobody',
    `age` int DEFAULT 18,
    CONSTRAINT `email_at_email` CHECK (char_length(`email`) > 3),
    CONSTRAINT `positive_check_age` CHECK (`age` > 0)
) ENGINE=InnoDB DEFAULT CHARSET=utf8mb4 COLLATE=utf8mb4_0900_bin;

-- info ISO2074 at tables/users/columns/email
--   users.email: MySQL has no domains, so the column takes the domain's type, default and checks (representation).
-- info ISO2074 at tables/users/columns/age
--   users.age: MySQL has no domains, so the column takes the domain's type, default and checks (representation).
