-- MariaDB: 1 table. Made by Isomer from the blueprint; edit that instead.

-- Before the rows
CREATE TABLE `people` (
    `id` int(11) NOT NULL,
    `mood` enum('sad','it''s ok','happy') NOT NULL DEFAULT 'happy',
    `state` enum('new','done'),
    `size` enum('S','M','L') NOT NULL,
    PRIMARY KEY (`id`)
) ENGINE=InnoDB DEFAULT CHARSET=utf8mb4 COLLATE=utf8mb4_nopad_bin;

