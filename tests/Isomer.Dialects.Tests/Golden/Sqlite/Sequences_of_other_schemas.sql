-- SQLite: 0 tables. Made by Isomer from the blueprint; edit that instead.

-- warning ISO2042 at sequences/ids.numbers
--   ids.numbers: SQLite has no sequences (unsupported).
