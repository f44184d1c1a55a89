-- SQLite: 0 tables. Made by Isomer from the blueprint; edit that instead.

-- warning ISO2042 at sequences/Big One
--   Big One: SQLite has no sequences (unsupported).
-- warning ISO2042 at sequences/down
--   down: SQLite has no sequences (unsupported).
-- warning ISO2042 at sequences/plain
--   plain: SQLite has no sequences (unsupported).
-- warning ISO2042 at sequences/small
--   small: SQLite has no sequences (unsupported).
