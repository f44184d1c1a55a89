-- MySQL: 0 tables. Made by Isomer from the blueprint; edit that instead.

-- warning ISO2042 at sequences/ids.numbers
--   ids.numbers: MySQL has no sequences (unsupported).
