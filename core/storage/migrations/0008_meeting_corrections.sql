-- SPDX-License-Identifier: GPL-3.0-or-later
-- Which file of a session a line is from, so that a corrected file takes the place of the lines of the one before it and
-- leaves those of another, such as the second half of a meeting that broke off. Equal for a file and its corrections;
-- empty for lines taken before.
ALTER TABLE platform_row ADD COLUMN file_key TEXT;
