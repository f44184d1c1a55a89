-- MySQL: 0 tables. Made by Isomer from the blueprint; edit that instead.

-- warning ISO2042 at sequences/Big One
--   Big One: MySQL has no sequences (unsupported).
-- warning ISO2042 at sequences/down
--   down: MySQL has no sequences (unsupported).
-- warning ISO2042 at sequences/plain
--   plain: MySQL has no sequences (unsupported).
-- warning ISO2042 at sequences/small
--   small: MySQL has no sequences (unsupported).
