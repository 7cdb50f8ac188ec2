-- SPDX-License-Identifier: GPL-3.0-or-later
DELETE FROM temp.report_post;
INSERT INTO temp.report_post (person_id, is_primary, start_on, post_id, end_on)
SELECT coalesce(c.canonical_id, a.person_id), a.is_primary, a.start_on, a.id, a.end_on
FROM affiliation a LEFT JOIN person_canon c ON c.person_id = a.person_id
WHERE a._deleted = 0;
