-- SQLite: 0 tables. Made by Isomer from the blueprint; edit that instead.

-- warning ISO2042 at sequences/s
--   s: SQLite has no sequences (unsupported).
