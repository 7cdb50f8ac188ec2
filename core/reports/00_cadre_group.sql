-- SPDX-License-Identifier: GPL-3.0-or-later
INSERT INTO temp.cadre_group (cadre, funder_group) VALUES (:cadre, :funder_group)
