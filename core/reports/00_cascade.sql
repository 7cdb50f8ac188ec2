-- SPDX-License-Identifier: GPL-3.0-or-later
DELETE FROM temp.report_trainer;
DELETE FROM temp.report_cascade;
