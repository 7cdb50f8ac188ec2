-- SPDX-License-Identifier: GPL-3.0-or-later
INSERT INTO temp.report_suspect (newer_id, older_id) VALUES (:newer, :older)
