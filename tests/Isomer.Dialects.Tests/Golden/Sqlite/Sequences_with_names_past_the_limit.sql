-- SQLite: 0 tables. Made by Isomer from the blueprint; edit that instead.

-- warning ISO2042 at sequences/s_1_2_3_4_5_6_7_8_9_0_1_2_3_4_
--   s_1_2_3_4_5_6_7_8_9_0_1_2_3_4_: SQLite has no sequences (unsupported).
-- warning ISO2042 at sequences/s_1_2_3_4_5_6_7_8_9_0_1_2_3_4_5_6_7_8_9_0_1_2_3_4_5_6_7_8_9_0_1_
--   s_1_2_3_4_5_6_7_8_9_0_1_2_3_4_5_6_7_8_9_0_1_2_3_4_5_6_7_8_9_0_1_: SQLite has no sequences (unsupported).
-- warning ISO2042 at sequences/s_1_2_3_4_5_6_7_8_9_0_1_2_3_4_5_6_7_8_9_0_1_2_3_4_5_6_7_8_9_0_1_2_3_4_5_6_7_8_9_0_1_2_3_4_5_6_7_8_9_0_1_2_3_4_5_6_7_8_9_0_1_2_3_4
--   s_1_2_3_4_5_6_7_8_9_0_1_2_3_4_5_6_7_8_9_0_1_2_3_4_5_6_7_8_9_0_1_2_3_4_5_6_7_8_9_0_1_2_3_4_5_6_7_8_9_0_1_2_3_4_5_6_7_8_9_0_1_2_3_4: SQLite has no sequences (unsupported).
