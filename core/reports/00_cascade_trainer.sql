-- SPDX-License-Identifier: GPL-3.0-or-later
INSERT INTO temp.report_trainer VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8, ?9, ?10, ?11, ?12)
